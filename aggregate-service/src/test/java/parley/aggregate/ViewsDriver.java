// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.events.Claim;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;
import parley.streams.StreamsProperties;
import parley.streams.StreamsSettings;

/** The whole topology under test, with an in-memory registry. */
public final class ViewsDriver implements AutoCloseable {
    public static final Topics TOPICS = Topics.withPrefix("parley.");

    private final EventSerdes serdes;
    private final TopologyTestDriver driver;

    public ViewsDriver(String scope, Path stateDirectory) {
        serdes = EventSerdes.of("mock://" + scope, Map.of(), Duration.ofSeconds(1));
        Properties properties = properties(scope, stateDirectory);
        driver = new TopologyTestDriver(topology(serdes, properties), properties);
    }

    static Topology topology(String scope, Path stateDirectory) {
        return topology(
                EventSerdes.of("mock://" + scope, Map.of(), Duration.ofSeconds(1)), properties(scope, stateDirectory));
    }

    private static Topology topology(EventSerdes serdes, Properties properties) {
        return new AggregateTopology(TOPICS, serdes).build(new StreamsBuilder(StreamsProperties.topology(properties)));
    }

    private static Properties properties(String scope, Path stateDirectory) {
        return StreamsProperties.of(
                ConnectionSettings.of("127.0.0.1:1", "mock://" + scope),
                new StreamsSettings("parley-aggregate", "127.0.0.1:8080", stateDirectory, 1));
    }

    public void claims(Claim... claims) {
        for (Claim claim : claims) {
            send(TOPICS.claims(), claim.getArticleId(), claim);
        }
    }

    public <V extends SpecificRecord> void send(Topic<V> topic, String key, V value) {
        driver.createInputTopic(
                        topic.name(),
                        new StringSerializer(),
                        serdes.serde(topic).serializer())
                .pipeInput(key, value, Instant.parse("2025-12-10T08:00:00Z"));
    }

    /** Sends bytes that no serde of ours has written. */
    public void sendBytes(Topic<?> topic, String key, byte[] value) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    /** The values of the dead letters since the last call. */
    public List<byte[]> deadLetters() {
        return driver.createOutputTopic(TOPICS.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readValuesToList();
    }

    /** What was written to a topic since the last call. */
    public <V extends SpecificRecord> List<KeyValue<String, V>> written(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        serdes.serde(topic).deserializer())
                .readKeyValuesToList();
    }

    /** Everything in a store. */
    public <V> Map<String, V> store(String name) {
        KeyValueStore<String, V> store = driver.getKeyValueStore(name);
        Map<String, V> all = new HashMap<>();
        try (KeyValueIterator<String, V> entries = store.all()) {
            entries.forEachRemaining(entry -> all.put(entry.key, entry.value));
        }
        return all;
    }

    @Override
    public void close() {
        driver.close();
    }
}
