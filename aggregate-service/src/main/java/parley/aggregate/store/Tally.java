// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.util.Comparator;
import java.util.TreeMap;

/** Values that come and go, of which the greatest or the least is asked for. Not thread-safe. */
public final class Tally<T> {
    private final TreeMap<T, Integer> counts;

    public Tally(Comparator<? super T> order) {
        counts = new TreeMap<>(order);
    }

    /** Adds a value; tells whether it was not there before. */
    public boolean add(T value) {
        return counts.merge(value, 1, Integer::sum) == 1;
    }

    /** Takes away a value once. */
    public void remove(T value) {
        counts.computeIfPresent(value, (same, count) -> count == 1 ? null : count - 1);
    }

    /** The greatest value, or null when there is none. */
    public T greatest() {
        return counts.isEmpty() ? null : counts.lastKey();
    }

    /** The least value, or null when there is none. */
    public T least() {
        return counts.isEmpty() ? null : counts.firstKey();
    }
}
