/** Sentences with clauses and names come in; who says what, through whom, leaves. */
package parley.extract.attribution;
