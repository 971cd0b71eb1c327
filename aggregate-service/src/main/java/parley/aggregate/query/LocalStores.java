// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsNotStartedException;
import org.apache.kafka.streams.errors.StreamsStoppedException;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.RangeQuery;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.query.StateQueryResult;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.aggregate.query.QueryOutcome.Absent;
import parley.aggregate.query.QueryOutcome.Found;
import parley.aggregate.query.QueryOutcome.Reason;
import parley.aggregate.query.QueryOutcome.Unavailable;

/** Reads the active partitions that this instance owns. Thread-safe; does not own the streams. */
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
            Map<Integer, QueryResult<V>> results = ask(store, KeyQuery.withKey(key));
            for (QueryResult<V> result : results.values()) {
                if (result.isSuccess() && result.getResult() != null) {
                    return new Found<>(store.type().cast(result.getResult()), served());
                }
            }
            List<String> missing = missing(store, results);
            // Any of the missing partitions may hold the key: "none" would be a guess.
            return missing.isEmpty() ? new Absent<>(served()) : unavailable(missing);
        });
    }

    @Override
    public <V> QueryOutcome<Rows<V>> range(StoreName<V> store, String from, String to, int limit) {
        return guarded(store, () -> {
            Map<Integer, QueryResult<KeyValueIterator<String, V>>> results = ask(store, bounds(from, to));
            List<Rows.Row<V>> rows = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            try {
                for (int partition = 0; partition < store.partitions(); partition++) {
                    QueryResult<KeyValueIterator<String, V>> result = results.get(partition);
                    if (result == null || result.isFailure() || !drain(store, result.getResult(), limit, rows)) {
                        missing.add(store.name() + "-" + partition);
                    }
                }
            } finally {
                closeAll(results);
            }
            if (missing.size() == store.partitions()) {
                return unavailable(missing);
            }
            rows.sort(Comparator.comparing(Rows.Row::key));
            return new Found<>(new Rows<>(rows.size() > limit ? rows.subList(0, limit) : rows, missing), served());
        });
    }

    /** Names of the partitions of a store that do not answer here now; the others are assigned and caught up. */
    public List<String> silent(StoreName<?> store) {
        Map<Integer, QueryResult<Object>> results;
        try {
            results = ask(store, KeyQuery.withKey(""));
        } catch (StreamsException e) {
            log.debug("No partition of {} answers", store.name(), e);
            results = Map.of();
        }
        return missing(store, results);
    }

    private static <R> List<String> missing(StoreName<?> store, Map<Integer, QueryResult<R>> results) {
        List<String> missing = new ArrayList<>();
        for (int partition = 0; partition < store.partitions(); partition++) {
            QueryResult<R> result = results.get(partition);
            if (result == null || result.isFailure()) {
                missing.add(store.name() + "-" + partition);
            }
        }
        return missing;
    }

    private static <V> Query<KeyValueIterator<String, V>> bounds(String from, String to) {
        if (from == null) {
            return to == null ? RangeQuery.withNoBounds() : RangeQuery.withUpperBound(to);
        }
        return to == null ? RangeQuery.withLowerBound(from) : RangeQuery.withRange(from, to);
    }

    /** Adds the first rows of one partition, or none of them when it is taken away while being read. */
    private static <V> boolean drain(
            StoreName<V> store, KeyValueIterator<String, V> partition, int limit, List<Rows.Row<V>> rows) {
        List<Rows.Row<V>> read = new ArrayList<>();
        try {
            while (read.size() < limit && partition.hasNext()) {
                KeyValue<String, V> row = partition.next();
                read.add(new Rows.Row<>(row.key, store.type().cast(row.value)));
            }
        } catch (InvalidStateStoreException e) {
            log.debug("A partition of {} was closed while it was read", store.name(), e);
            return false;
        }
        rows.addAll(read);
        return true;
    }

    /** An iterator left open pins native memory. */
    private static <V> void closeAll(Map<Integer, QueryResult<KeyValueIterator<String, V>>> results) {
        for (QueryResult<KeyValueIterator<String, V>> result : results.values()) {
            if (result.isSuccess() && result.getResult() != null) {
                result.getResult().close();
            }
        }
    }

    private <R> Map<Integer, QueryResult<R>> ask(StoreName<?> store, Query<R> query) {
        StateQueryResult<R> result = streams.query(
                StateQueryRequest.inStore(store.name()).withQuery(query).requireActive());
        return result.getPartitionResults();
    }

    private <R> QueryOutcome<R> guarded(StoreName<?> store, Supplier<QueryOutcome<R>> query) {
        try {
            return query.get();
        } catch (StreamsNotStartedException e) {
            return new Unavailable<>(Reason.NOT_STARTED, "the streams have not started yet");
        } catch (StreamsStoppedException e) {
            return new Unavailable<>(Reason.STOPPED, "the streams have stopped");
        } catch (InvalidStateStoreException e) {
            return new Unavailable<>(Reason.REBALANCING, store.name() + ": " + e.getMessage());
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
