/** A report comes in; its claims, battlefield reports and contacts leave. */
package parley.extract.engine;
