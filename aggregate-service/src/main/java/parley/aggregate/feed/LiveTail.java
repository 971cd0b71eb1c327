// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer at the end of the log that hands each new change to all who listen: a reader more costs no consumer
 * more. Listeners must not block. Thread-safe.
 */
final class LiveTail implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LiveTail.class);

    private final ChangeLog changes;
    private final Set<Consumer<CommittedChange>> listeners = new LinkedHashSet<>();
    private final Map<Integer, Long> next = new HashMap<>();
    private final Thread thread = new Thread(this::run, "change-feed");
    private volatile org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private volatile boolean closed;

    LiveTail(ChangeLog changes) {
        this.changes = changes;
        thread.setDaemon(true);
    }

    /** Takes its place at the end of the log; every change committed from now on is handed out. */
    void start() {
        consumer = changes.open();
        synchronized (this) {
            next.putAll(changes.ends(consumer));
            for (TopicPartition partition : changes.partitions()) {
                consumer.seek(partition, next.get(partition.partition()));
            }
        }
        thread.start();
    }

    /** Adds a listener and tells the next offsets that it will be handed. */
    synchronized Map<Integer, Long> listen(Consumer<CommittedChange> listener) {
        listeners.add(listener);
        return Map.copyOf(next);
    }

    synchronized void leave(Consumer<CommittedChange> listener) {
        listeners.remove(listener);
    }

    private void run() {
        while (!closed) {
            try {
                hand(changes.poll(consumer));
            } catch (WakeupException e) {
                log.debug("The change feed is closing", e);
            } catch (RuntimeException e) {
                // The position has not moved, so the next poll goes on where this one failed and no reader misses a
                // change.
                log.warn("The change feed could not be read and tries again: {}", e.getMessage(), e);
            }
        }
        consumer.close();
    }

    private synchronized void hand(List<CommittedChange> polled) {
        for (CommittedChange change : polled) {
            next.put(change.partition(), change.offset() + 1);
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    @Override
    public void close() {
        closed = true;
        if (consumer == null) {
            return;
        }
        consumer.wakeup();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
