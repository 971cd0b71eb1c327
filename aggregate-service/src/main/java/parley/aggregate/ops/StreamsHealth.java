// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.ops;

import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.KafkaStreams;
import parley.aggregate.query.LocalStores;
import parley.aggregate.query.StoreName;

/**
 * Health of running streams. RUNNING alone says nothing: streams without tasks are RUNNING too, so each partition of
 * each store is asked. Thread-safe.
 */
public final class StreamsHealth implements Health {

    private final KafkaStreams streams;
    private final LocalStores stores;
    private final List<StoreName<?>> expected;
    private final LongSupplier offsetLag;
    private final long maxOffsetLag;

    public StreamsHealth(
            KafkaStreams streams,
            LocalStores stores,
            List<StoreName<?>> expected,
            LongSupplier offsetLag,
            long maxOffsetLag) {
        this.streams = Objects.requireNonNull(streams, "streams");
        this.stores = Objects.requireNonNull(stores, "stores");
        this.expected = List.copyOf(expected);
        this.offsetLag = Objects.requireNonNull(offsetLag, "offsetLag");
        this.maxOffsetLag = maxOffsetLag;
    }

    @Override
    public boolean live() {
        return switch (streams.state()) {
            case CREATED, REBALANCING, RUNNING -> true;
            case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> false;
        };
    }

    @Override
    public Readiness readiness() {
        List<String> missing = expected.stream()
                .flatMap(store -> stores.silent(store).stream())
                .sorted()
                .toList();
        int partitions = expected.stream().mapToInt(StoreName::partitions).sum();
        long lag = offsetLag.getAsLong();
        return new Readiness(
                missing.isEmpty() && lag <= maxOffsetLag,
                streams.state().name(),
                partitions,
                partitions - missing.size(),
                lag,
                maxOffsetLag,
                missing);
    }
}
