/** What every event has in common: rows as they were recorded go in, the rows that hold at a time come out. */
package parley.aggregate.event;
