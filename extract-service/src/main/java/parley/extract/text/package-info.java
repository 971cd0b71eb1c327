/** A report's text comes in; sentences of tagged tokens with offsets into the untouched body leave. */
package parley.extract.text;
