/** Claims on a party and an issue go in; the party's position, its course, and what changed in it come out. */
package parley.aggregate.position;
