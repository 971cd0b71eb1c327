/** Gold events and the engine's JSON lines come in; precision and recall at three levels leave. */
package parley.extract.eval;
