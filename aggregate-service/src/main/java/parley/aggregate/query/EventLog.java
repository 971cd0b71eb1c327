// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import parley.aggregate.event.EffectiveRows;
import parley.aggregate.event.Event;

/**
 * The rows of one kind of event and which of them hold at a time. Thread-safe.
 *
 * @param <A> the record of a row
 * @param <E> its domain record
 */
public final class EventLog<A, E extends Event> {

    private final StoreReader reader;
    private final StoreName<A> rows;
    private final Function<A, E> mapping;

    public EventLog(StoreReader reader, StoreName<A> rows, Function<A, E> mapping) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.rows = Objects.requireNonNull(rows, "rows");
        this.mapping = Objects.requireNonNull(mapping, "mapping");
    }

    /** All rows under a prefix of the view key, such as a negotiation or {@code negotiation|party}. */
    public QueryOutcome<Partial<List<Sourced<A, E>>>> under(String prefix) {
        return reader.under(rows, prefix)
                .map(found -> new Partial<>(
                        found.values()
                                .map(row -> new Sourced<>(row, mapping.apply(row)))
                                .toList(),
                        found.missing()));
    }

    /** Those that hold, of all rows or of those recorded by a time, sorted by event id. */
    public QueryOutcome<Partial<List<Sourced<A, E>>>> effective(String prefix, Instant knownAt) {
        return under(prefix).map(found -> found.map(all -> EffectiveRows.at(all, knownAt)));
    }
}
