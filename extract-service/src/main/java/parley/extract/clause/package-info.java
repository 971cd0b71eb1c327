/** A tagged sentence comes in; its clauses with verb, subject and kind of link leave. */
package parley.extract.clause;
