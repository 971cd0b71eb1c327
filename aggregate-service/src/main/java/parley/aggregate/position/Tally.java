// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.Comparator;
import java.util.TreeMap;

/** Values that come and go, of which the greatest is asked for. Not thread-safe. */
final class Tally<T> {
    private final TreeMap<T, Integer> counts;

    Tally(Comparator<? super T> order) {
        counts = new TreeMap<>(order);
    }

    /** Adds a value; tells whether it was not there before. */
    boolean add(T value) {
        return counts.merge(value, 1, Integer::sum) == 1;
    }

    void remove(T value) {
        counts.computeIfPresent(value, (same, count) -> count == 1 ? null : count - 1);
    }

    /** The greatest value, or null when there is none. */
    T greatest() {
        return counts.isEmpty() ? null : counts.lastKey();
    }
}
