// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import parley.aggregate.ViewsDriver;
import parley.aggregate.query.QueryOutcome;
import parley.aggregate.query.QueryOutcome.Absent;
import parley.aggregate.query.QueryOutcome.Found;
import parley.aggregate.query.QueryOutcome.Reason;
import parley.aggregate.query.QueryOutcome.Unavailable;
import parley.aggregate.query.Rows;
import parley.aggregate.query.Served;
import parley.aggregate.query.StoreName;
import parley.aggregate.query.StoreReader;

/** Reads the stores of a topology under test; they can be made to fail in part or as a whole. */
final class DriverStores implements StoreReader {
    static final Served SERVED = new Served("127.0.0.1:8080", Served.Role.ACTIVE, 0);

    private final ViewsDriver views;
    private volatile List<String> missing = List.of();
    private volatile Reason down;

    DriverStores(ViewsDriver views) {
        this.views = views;
    }

    /** From now on, these partitions do not answer; their rows are those of no other. */
    void missing(String... partitions) {
        missing = List.of(partitions);
    }

    /** From now on, no partition answers. */
    void down(Reason reason) {
        down = reason;
    }

    @Override
    public <V> QueryOutcome<V> get(StoreName<V> store, String key) {
        if (down != null) {
            return unavailable();
        }
        Optional<V> value = Optional.ofNullable(rows(store).get(key));
        if (value.isPresent()) {
            return new Found<>(value.get(), SERVED);
        }
        return missing.isEmpty() ? new Absent<>(SERVED) : unavailable();
    }

    @Override
    public <V> QueryOutcome<Rows<V>> range(StoreName<V> store, String from, String to, int limit) {
        if (down != null) {
            return unavailable();
        }
        List<Rows.Row<V>> found = new ArrayList<>();
        for (Map.Entry<String, V> row : rows(store).entrySet()) {
            boolean within = (from == null || row.getKey().compareTo(from) >= 0)
                    && (to == null || row.getKey().compareTo(to) <= 0);
            if (within && found.size() < limit) {
                found.add(new Rows.Row<>(row.getKey(), row.getValue()));
            }
        }
        return new Found<>(new Rows<>(found, missing), SERVED);
    }

    private <R> QueryOutcome<R> unavailable() {
        return new Unavailable<>(down == null ? Reason.REBALANCING : down, "the stores are away");
    }

    private <V> NavigableMap<String, V> rows(StoreName<V> store) {
        return new TreeMap<>(views.<V>store(store.name()));
    }
}
