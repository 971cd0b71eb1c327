/** Diplomatic contacts as single articles tell them go in; one entry for each real-world contact comes out. */
package parley.aggregate.contact;
