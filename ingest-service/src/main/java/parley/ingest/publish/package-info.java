/** An article goes in; the partition and offset at which the broker has it come out, or why it does not have it. */
package parley.ingest.publish;
