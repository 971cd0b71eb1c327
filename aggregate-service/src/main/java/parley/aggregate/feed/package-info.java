/** Committed records of the position changes enter; pages and live streams of changes leave. */
package parley.aggregate.feed;
