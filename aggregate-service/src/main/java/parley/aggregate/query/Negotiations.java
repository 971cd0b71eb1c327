// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import parley.aggregate.query.QueryOutcome.Found;
import parley.aggregate.store.OrderedKey;

/** The negotiations that have data. Thread-safe. */
public final class Negotiations {

    private final StoreReader reader;
    private final ViewStores stores;

    public Negotiations(StoreReader reader, ViewStores stores) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.stores = Objects.requireNonNull(stores, "stores");
    }

    /** Their ids, sorted. */
    public QueryOutcome<Partial<Set<String>>> withData() {
        List<StoreName<?>> all = List.of(stores.claims(), stores.battlefieldReports(), stores.contacts());
        Set<String> ids = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        Served served = null;
        for (StoreName<?> store : all) {
            QueryOutcome<Partial<Set<String>>> outcome = in(store);
            if (!(outcome instanceof Found<Partial<Set<String>>> found)) {
                return outcome;
            }
            ids.addAll(found.value().value());
            missing.addAll(found.value().missing());
            served = found.served();
        }
        return new Found<>(new Partial<>(ids, List.copyOf(missing)), served);
    }

    /** Jumps from the first key of a negotiation to that of the next, so that the number of events does not matter. */
    private <V> QueryOutcome<Partial<Set<String>>> in(StoreName<V> store) {
        Set<String> ids = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        String from = null;
        while (true) {
            QueryOutcome<Rows<V>> outcome = reader.range(store, from, null, 1);
            if (!(outcome instanceof Found<Rows<V>> found)) {
                return outcome.map(rows -> new Partial<>(ids, List.of()));
            }
            missing.addAll(found.value().missing());
            if (found.value().rows().isEmpty()) {
                return found.map(rows -> new Partial<>(ids, List.copyOf(missing)));
            }
            String key = found.value().rows().get(0).key();
            String id = OrderedKey.firstPart(key);
            if (!id.isEmpty()) {
                ids.add(id);
            }
            from = OrderedKey.last(id);
        }
    }
}
