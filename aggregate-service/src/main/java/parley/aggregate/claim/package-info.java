/** Claims as the folds see them: Avro claims go in, domain records come out. */
package parley.aggregate.claim;
