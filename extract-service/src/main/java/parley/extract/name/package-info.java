/** A report's text comes in; who and what it names, with spans and dossier facts, leaves. */
package parley.extract.name;
