/** The rows of a key go in; statements that cannot all be true come out, side by side. */
package parley.aggregate.dispute;
