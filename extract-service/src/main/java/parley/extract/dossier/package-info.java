/** YAML dossiers come in; checked records of parties, people, places and issue words of a negotiation leave. */
package parley.extract.dossier;
