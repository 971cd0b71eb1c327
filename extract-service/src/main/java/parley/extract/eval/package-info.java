/** Gold events and the engine's JSON lines come in; scores at three levels, and what became of each event, leave. */
package parley.extract.eval;
