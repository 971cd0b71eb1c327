/** A report as it was sent goes in; an article with its revision comes out, or a refusal that says what is wrong. */
package parley.ingest.report;
