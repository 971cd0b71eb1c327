/** Dossiers enter; the titles and parties of the negotiations leave, also of parties that have not spoken yet. */
package parley.aggregate.negotiation;
