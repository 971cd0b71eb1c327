// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.aggregate.event.EffectiveRows;
import parley.aggregate.event.Event;

/**
 * All rows of the events of a view, in two ordered stores: the rows by view key, as {@link RowKeys} lays them out, and
 * an index of them with the newest day first. Not thread-safe: it belongs to one task.
 *
 * @param <A> the Avro record of a row
 * @param <E> its domain record
 */
public final class EventRows<A, E extends Event> {
    private final KeyValueStore<String, A> rows;
    private final KeyValueStore<String, String> newestFirst;
    private final Function<A, E> mapping;

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
        return true;
    }

    /** Every row under a view key, those of one event together. */
    public List<E> under(String viewKey) {
        List<E> found = new ArrayList<>();
        try (KeyValueIterator<String, A> range = rows.range(OrderedKey.first(viewKey), OrderedKey.last(viewKey))) {
            while (range.hasNext()) {
                KeyValue<String, A> entry = range.next();
                found.add(mapping.apply(entry.value));
            }
        }
        return found;
    }
}
