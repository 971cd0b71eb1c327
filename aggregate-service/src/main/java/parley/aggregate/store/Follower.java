// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

/** Is told of every row that joins or leaves a set of rows, in the order in which it happens. Not thread-safe. */
public interface Follower<E> {
    void joined(E row);

    void left(E row);
}
