/** Store names and key ranges enter; rows leave, or a word on why they cannot be known now. */
package parley.aggregate.query;
