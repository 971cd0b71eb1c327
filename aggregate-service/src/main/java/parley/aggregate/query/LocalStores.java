// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.aggregate.query.QueryOutcome.Absent;
import parley.aggregate.query.QueryOutcome.Found;
import parley.aggregate.query.QueryOutcome.Reason;
import parley.aggregate.query.QueryOutcome.Unavailable;

/**
 * Reads the active partitions that this instance owns, each by itself. Thread-safe; does not own the streams.
 *
 * <p>It reads through {@link KafkaStreams#store}, not through {@link KafkaStreams#query}: in Kafka 4.3.1 a query of the
 * latter kind locks a RocksDB store's position before the store, a write locks them the other way round, and the two can
 * wait for each other for ever.
 */
public final class LocalStores implements StoreReader {

    private static final Logger log = LoggerFactory.getLogger(LocalStores.class);

    private final KafkaStreams streams;
    private final String servedBy;
    private final LongSupplier offsetLag;

    public LocalStores(KafkaStreams streams, String servedBy, LongSupplier offsetLag) {
        this.streams = Objects.requireNonNull(streams, "streams");
        this.servedBy = Objects.requireNonNull(servedBy, "servedBy");
        this.offsetLag = Objects.requireNonNull(offsetLag, "offsetLag");
    }

    @Override
    public <V> QueryOutcome<V> get(StoreName<V> store, String key) {
        return guarded(store, () -> {
            List<V> found = new ArrayList<>();
            List<String> missing = eachPartition(store, partition -> {
                V value = partition.get(key);
                if (value != null) {
                    found.add(store.type().cast(value));
                }
            });
            if (!found.isEmpty()) {
                return new Found<>(found.get(0), served());
            }
            // Any of the missing partitions may hold the key: "none" would be a guess.
            return missing.isEmpty() ? new Absent<>(served()) : unavailable(missing);
        });
    }

    @Override
    public <V> QueryOutcome<Rows<V>> range(StoreName<V> store, String from, String to, int limit) {
        return guarded(store, () -> {
            List<Rows.Row<V>> rows = new ArrayList<>();
            List<String> missing =
                    eachPartition(store, partition -> rows.addAll(first(limit, store, partition, from, to)));
            if (missing.size() == store.partitions()) {
                return unavailable(missing);
            }
            rows.sort(Comparator.comparing(Rows.Row::key));
            return new Found<>(new Rows<>(rows.size() > limit ? rows.subList(0, limit) : rows, missing), served());
        });
    }

    /** Names of the partitions of a store that do not answer here now; the others are assigned and caught up. */
    public List<String> silent(StoreName<?> store) {
        return eachPartition(store, partition -> partition.get(""));
    }

    /** Shows the reader every partition that answers, and names those that do not. */
    private <V> List<String> eachPartition(StoreName<V> store, Consumer<ReadOnlyKeyValueStore<String, V>> reader) {
        List<String> missing = new ArrayList<>();
        for (int partition = 0; partition < store.partitions(); partition++) {
            try {
                reader.accept(streams.store(StoreQueryParameters.fromNameAndType(
                                store.name(), QueryableStoreTypes.<String, V>keyValueStore())
                        .withPartition(partition)));
            } catch (InvalidStateStoreException e) {
                log.debug("Partition {} of {} does not answer", partition, store.name(), e);
                missing.add(store.name() + "-" + partition);
            }
        }
        return missing;
    }

    private static <V> List<Rows.Row<V>> first(
            int limit, StoreName<V> store, ReadOnlyKeyValueStore<String, V> partition, String from, String to) {
        List<Rows.Row<V>> rows = new ArrayList<>();
        try (KeyValueIterator<String, V> range = partition.range(from, to)) {
            while (rows.size() < limit && range.hasNext()) {
                KeyValue<String, V> row = range.next();
                rows.add(new Rows.Row<>(row.key, store.type().cast(row.value)));
            }
        }
        return rows;
    }

    private <R> QueryOutcome<R> guarded(StoreName<?> store, Supplier<QueryOutcome<R>> query) {
        try {
            return query.get();
        } catch (StreamsException e) {
            log.error("Reading {} failed", store.name(), e);
            return new Unavailable<>(Reason.STORE_FAILURE, store.name() + " could not be read");
        }
    }

    private <R> QueryOutcome<R> unavailable(List<String> missing) {
        Reason reason =
                switch (streams.state()) {
                    case CREATED -> Reason.NOT_STARTED;
                    case REBALANCING -> Reason.REBALANCING;
                    case RUNNING -> Reason.RESTORING;
                    case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> Reason.STOPPED;
                };
        return new Unavailable<>(reason, "not readable now: " + String.join(", ", missing));
    }

    private Served served() {
        return new Served(servedBy, Served.Role.ACTIVE, offsetLag.getAsLong());
    }
}
