/** What the engine found comes in; the JSON lines of the command line leave. */
package parley.extract.line;
