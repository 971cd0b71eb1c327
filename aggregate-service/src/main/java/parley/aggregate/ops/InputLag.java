// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.ops;

import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/**
 * How many committed records of the input topics this instance has not read yet, as its own consumers measure it: no
 * question goes to the brokers. Thread-safe.
 */
public final class InputLag implements LongSupplier {

    private static final long REFRESH_NANOS = 1_000_000_000L;

    private final Supplier<? extends Iterable<? extends Metric>> metrics;
    private volatile Measures measures;

    public InputLag(KafkaStreams streams) {
        this(() -> streams.metrics().values());
    }

    InputLag(Supplier<? extends Iterable<? extends Metric>> metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    @Override
    public long getAsLong() {
        return current().stream().mapToLong(InputLag::value).sum();
    }

    /** Which metrics there are changes only when partitions move; their values change all the time. */
    private List<? extends Metric> current() {
        Measures known = measures;
        if (known == null || System.nanoTime() - known.takenAt() > REFRESH_NANOS) {
            known = new Measures(find(), System.nanoTime());
            measures = known;
        }
        return known.lags();
    }

    private List<? extends Metric> find() {
        return StreamSupport.stream(metrics.get().spliterator(), false)
                .filter(metric -> isInputLag(metric.metricName()))
                .toList();
    }

    private static boolean isInputLag(MetricName name) {
        return name.name().equals("records-lag")
                && name.tags().containsKey("partition")
                && !name.tags().getOrDefault("client-id", "").contains("restore-consumer");
    }

    private static long value(Metric metric) {
        // Not a number until the first fetch.
        return metric.metricValue() instanceof Double lag && !lag.isNaN() ? Math.max(0, lag.longValue()) : 0;
    }

    private record Measures(List<? extends Metric> lags, long takenAt) {}
}
