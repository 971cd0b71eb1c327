/** Rows of events go into plain ordered stores under readable keys; whole keys come out by range. */
package parley.aggregate.store;
