/** The state of the running service enters; readiness, lag and metrics leave. */
package parley.aggregate.ops;
