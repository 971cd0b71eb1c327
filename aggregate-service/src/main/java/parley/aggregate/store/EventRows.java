// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.aggregate.event.EffectiveRows;
import parley.aggregate.event.Event;

/**
 * All rows of the events of a view, in two ordered stores: the rows by view key, as {@link RowKeys} lays them out, and an
 * index of them with the newest day first. The keys in use are kept in memory as well, so that a new row does not cost
 * reading all others. Not thread-safe: it belongs to one task, and to one life of it.
 *
 * @param <A> the Avro record of a row
 * @param <E> its domain record
 */
public final class EventRows<A, E extends Event> {
    /** How many rows stay in memory, about a kilobyte each; one key stays however many it has. */
    private static final int ROWS_IN_MEMORY = 25_000;

    private final KeyValueStore<String, A> rows;
    private final KeyValueStore<String, String> newestFirst;
    private final Function<A, E> mapping;
    private final Map<String, KeyRows<E>> inUse = new LinkedHashMap<>(16, 0.75f, true);
    private int rowsInUse;

    public EventRows(KeyValueStore<String, A> rows, KeyValueStore<String, String> newestFirst, Function<A, E> mapping) {
        this.rows = rows;
        this.newestFirst = newestFirst;
        this.mapping = mapping;
    }

    /** Keeps a row, unless it is there already; tells whether it was new. */
    public boolean keep(String viewKey, A avro, E row) {
        String key = RowKeys.row(viewKey, row);
        A known = rows.get(key);
        if (known != null) {
            E other = mapping.apply(known);
            if (!EffectiveRows.decidesOver(row, other)) {
                return false;
            }
            newestFirst.delete(RowKeys.newestFirst(other));
        }
        rows.put(key, avro);
        newestFirst.put(RowKeys.newestFirst(row), RowKeys.event(viewKey, row.eventId()));
        KeyRows<E> inMemory = inUse.get(viewKey);
        if (inMemory != null) {
            inMemory.add(row);
            rowsInUse++;
        }
        return true;
    }

    /** The rows under a view key; to be used before the next row is kept. */
    public KeyRows<E> under(String viewKey) {
        KeyRows<E> inMemory = inUse.get(viewKey);
        if (inMemory == null) {
            inMemory = read(viewKey);
            inUse.put(viewKey, inMemory);
            rowsInUse += inMemory.size();
        }
        forgetLeastUsed();
        return inMemory;
    }

    private KeyRows<E> read(String viewKey) {
        KeyRows<E> found = new KeyRows<>();
        try (KeyValueIterator<String, A> range = rows.range(OrderedKey.first(viewKey), OrderedKey.last(viewKey))) {
            while (range.hasNext()) {
                KeyValue<String, A> entry = range.next();
                found.add(mapping.apply(entry.value));
            }
        }
        return found;
    }

    private void forgetLeastUsed() {
        Iterator<KeyRows<E>> leastUsedFirst = inUse.values().iterator();
        while (rowsInUse > ROWS_IN_MEMORY && inUse.size() > 1) {
            rowsInUse -= leastUsedFirst.next().size();
            leastUsedFirst.remove();
        }
    }
}
