/** HTTP requests enter; JSON answers, change streams and problem reports leave. */
package parley.aggregate.http;
