// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.serde.RegistryUnavailable;

/**
 * A topology that runs. A thread that dies of a passing fault is replaced a few times; an unavailable registry, or
 * faults that do not pass, stop the application, and {@link #failure()} tells why. Thread-safe; the creator closes it.
 */
public final class StreamsApplication implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApplication.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);
    private static final int REPLACEMENTS = 5;
    private static final Duration REPLACEMENT_WINDOW = Duration.ofMinutes(10);

    private final KafkaStreams streams;
    private final Deque<Long> replaced = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Throwable failure;

    public StreamsApplication(Topology topology, Properties properties) {
        this.streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(this::onDeath);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                stopped.countDown();
            }
        });
    }

    /** Starts the topology's threads and returns. */
    public void start() {
        streams.start();
    }

    /** The running streams, for queries and metrics. */
    public KafkaStreams streams() {
        return streams;
    }

    /** Why the application stopped by itself, if it did. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Blocks until the application has stopped, by itself or by {@link #close()}. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops within 20 s, leaving the group so that others take over at once. */
    @Override
    public void close() {
        boolean clean =
                streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                        .withTimeout(CLOSE_WITHIN));
        if (!clean) {
            LOG.warn(
                    "the streams did not stop within {} s; state is restored from the log next time",
                    CLOSE_WITHIN.toSeconds());
        }
        stopped.countDown();
    }

    private synchronized StreamThreadExceptionResponse onDeath(Throwable cause) {
        long now = System.nanoTime();
        while (!replaced.isEmpty() && now - replaced.peekFirst() > REPLACEMENT_WINDOW.toNanos()) {
            replaced.removeFirst();
        }
        if (RegistryUnavailable.causes(cause) || replaced.size() >= REPLACEMENTS) {
            LOG.error("a stream thread died and the application stops: {}", cause.getMessage(), cause);
            failure = cause;
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.warn("a stream thread died and is replaced: {}", cause.getMessage(), cause);
        replaced.addLast(now);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
