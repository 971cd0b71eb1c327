/** Attributed statements come in; claims with stance, issue, modality and firmness leave. */
package parley.extract.claim;
