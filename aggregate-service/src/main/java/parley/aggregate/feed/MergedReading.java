// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads all partitions up to fixed ends as one sequence, ordered by recorded time, then partition and offset, so that
 * the same log always gives the same pages. Not thread-safe; the consumer stays its owner's.
 */
final class MergedReading {

    private static final Comparator<CommittedChange> OLDEST_FIRST = Comparator.comparing(
                    (CommittedChange change) -> change.change().getRecordedAt())
            .thenComparingInt(CommittedChange::partition)
            .thenComparingLong(CommittedChange::offset);

    private final ChangeLog changes;
    private final Consumer<byte[], byte[]> consumer;
    private final Map<Integer, Long> ends;
    private final Map<Integer, Deque<CommittedChange>> heads = new TreeMap<>();

    MergedReading(ChangeLog changes, Consumer<byte[], byte[]> consumer, OffsetVector after, Map<Integer, Long> ends) {
        this.changes = changes;
        this.consumer = consumer;
        this.ends = ends;
        consumer.resume(consumer.paused());
        for (TopicPartition partition : changes.partitions()) {
            consumer.seek(partition, after.next(partition.partition()));
            heads.put(partition.partition(), new ArrayDeque<>());
        }
    }

    /** The next change, or none when all partitions have been read to their ends. */
    Optional<CommittedChange> next() {
        while (!everyHeadKnown()) {
            for (CommittedChange change : changes.poll(consumer)) {
                if (change.offset() < ends.get(change.partition())) {
                    heads.get(change.partition()).add(change);
                }
            }
        }
        return heads.values().stream()
                .map(Deque::peekFirst)
                .filter(head -> head != null)
                .min(OLDEST_FIRST)
                .map(oldest -> heads.get(oldest.partition()).removeFirst());
    }

    /** Asks the brokers only for partitions whose next change is not known yet. */
    private boolean everyHeadKnown() {
        boolean known = true;
        for (TopicPartition partition : changes.partitions()) {
            boolean waiting = heads.get(partition.partition()).isEmpty()
                    && consumer.position(partition) < ends.get(partition.partition());
            if (waiting) {
                consumer.resume(List.of(partition));
                known = false;
            } else {
                consumer.pause(List.of(partition));
            }
        }
        return known;
    }
}
