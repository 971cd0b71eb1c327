// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import parley.aggregate.store.OrderedKey;

/**
 * Reads the materialized views, wherever their partitions are. Implementations are thread-safe and never throw for a
 * store that cannot be read.
 */
public interface StoreReader {

    /** The value of one key. */
    <V> QueryOutcome<V> get(StoreName<V> store, String key);

    /**
     * The first rows with {@code from <= key <= to}, both bounds inclusive, in the order of their keys; a null bound is
     * open. Never absent: a range without rows is an empty {@link Rows}. Unavailable only when no partition can be
     * asked.
     */
    <V> QueryOutcome<Rows<V>> range(StoreName<V> store, String from, String to, int limit);

    /** All rows under a prefix of whole parts of a key. */
    default <V> QueryOutcome<Rows<V>> under(StoreName<V> store, String prefix) {
        return range(store, OrderedKey.first(prefix), OrderedKey.last(prefix), Integer.MAX_VALUE);
    }
}
