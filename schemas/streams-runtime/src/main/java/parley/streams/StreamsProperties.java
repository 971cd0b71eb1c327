// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.topic.Topics;

/** The configuration of a Streams service: exactly once, everything named, nothing lost silently. */
public final class StreamsProperties {
    private static final int RECORD_BYTES = 2 * Topics.MAX_RECORD_BYTES;

    private StreamsProperties() {}

    /** The properties; what the operator sets by PARLEY_KAFKA_* goes first and ours over it. */
    public static Properties of(ConnectionSettings connection, StreamsSettings streams) {
        Map<String, Object> all = new HashMap<>(connection.kafkaClient());
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, streams.applicationId());
        all.put(StreamsConfig.APPLICATION_SERVER_CONFIG, streams.applicationServer());
        all.put(StreamsConfig.STATE_DIR_CONFIG, streams.stateDirectory().toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, streams.threads());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, connection.replication());
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        all.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        // A released task directory must not be cleaned while it may come back (KAFKA-20805).
        all.put(StreamsConfig.STATE_CLEANUP_DELAY_MS_CONFIG, Duration.ofDays(1).toMillis());
        deadLetters(all, connection.topics());
        clients(all);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }

    /** The part of the properties that a StreamsBuilder needs to know. */
    public static TopologyConfig topology(Properties properties) {
        return new TopologyConfig(new StreamsConfig(properties));
    }

    private static void deadLetters(Map<String, Object> all, Topics topics) {
        all.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, topics.deadLetters());
        all.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, PutAsideUnreadable.class);
        all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, PutAsideUnprocessable.class);
        all.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, PutAsideUnwritable.class);
    }

    private static void clients(Map<String, Object> all) {
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        // Longer than the registry's minute of patience, so that waiting for it is no reason to abort.
        all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                Duration.ofSeconds(90).toMillis());
        // Under exactly-once Streams lingers 100 ms by default, which every hop would pay.
        all.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 2);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), RECORD_BYTES);
        all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Integer.toString(RECORD_BYTES));
    }
}
