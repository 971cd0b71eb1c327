/** Words that tell when come in; dates with their precision and basis leave. */
package parley.extract.date;
