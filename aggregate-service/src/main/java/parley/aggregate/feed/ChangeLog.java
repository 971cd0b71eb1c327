// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.events.PositionChange;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.serde.UnreadableRecord;
import parley.schemas.topic.Topic;

/** Consumers of the position changes, lent out and taken back; they see committed records only. Thread-safe. */
final class ChangeLog implements AutoCloseable {

    static final Duration POLL = Duration.ofMillis(200);

    private static final Logger log = LoggerFactory.getLogger(ChangeLog.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int KEPT = 4;

    private final Map<String, Object> properties;
    private final Deserializer<PositionChange> values;
    private final List<TopicPartition> partitions;
    private final ConcurrentLinkedDeque<Consumer<byte[], byte[]>> idle = new ConcurrentLinkedDeque<>();

    ChangeLog(ConnectionSettings connection, EventSerdes serdes) {
        Topic<PositionChange> topic = connection.topics().positionChanges();
        properties = new HashMap<>(connection.kafkaClient());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        properties.put("enable.metrics.push", "false");
        values = serdes.serde(topic).deserializer();
        partitions = IntStream.range(0, connection.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
    }

    List<TopicPartition> partitions() {
        return partitions;
    }

    /** Does something with a consumer that is assigned to all partitions. */
    <R> R read(Reading<R> reading) {
        Consumer<byte[], byte[]> consumer = idle.pollFirst();
        if (consumer == null) {
            consumer = open();
        }
        boolean sound = false;
        try {
            R result = reading.with(consumer);
            sound = true;
            return result;
        } catch (KafkaException e) {
            throw new FeedUnavailable("the log of changes cannot be read: " + e.getMessage(), e);
        } finally {
            if (sound && idle.size() < KEPT) {
                idle.addFirst(consumer);
            } else {
                consumer.close();
            }
        }
    }

    Consumer<byte[], byte[]> open() {
        Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(partitions);
        return consumer;
    }

    /** What is committed so far: the next offset of each partition. */
    Map<Integer, Long> ends(Consumer<byte[], byte[]> consumer) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
    }

    /** The records of one poll that can be read. */
    List<CommittedChange> poll(Consumer<byte[], byte[]> consumer) {
        List<CommittedChange> changes = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            read(record).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<CommittedChange> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            PositionChange change = values.deserialize(record.topic(), record.value());
            return Optional.ofNullable(change)
                    .map(value -> new CommittedChange(record.partition(), record.offset(), value));
        } catch (UnreadableRecord e) {
            // Only a foreign writer can have put it there; the feed goes on with the next good record.
            log.warn(
                    "{}-{}@{} is no change of a position and is passed over: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        for (Consumer<byte[], byte[]> consumer = idle.poll(); consumer != null; consumer = idle.poll()) {
            consumer.close();
        }
    }

    /** Something done with a consumer that is borrowed for as long as it takes. */
    interface Reading<R> {
        R with(Consumer<byte[], byte[]> consumer);
    }
}
