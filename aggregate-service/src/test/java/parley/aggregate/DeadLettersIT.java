// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.claim.ClaimRow;
import parley.broker.RestartableBroker;
import parley.events.Claim;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;
import parley.schemas.topic.TrustedRecords;

/** What cannot be decoded goes to the dead letters with its bytes and the reason, and the next record goes through. */
class DeadLettersIT {
    private static final byte[] POISON = {7, 0, 0, 0, 1, 42};

    @TempDir
    private Path directory;

    @Test
    void shouldPutUndecodableRecordsOfEveryInputAsideAndGoOn() throws Exception {
        TrustedRecords.declare();
        try (RestartableBroker broker = new RestartableBroker(directory.resolve("broker")).start()) {
            // Given
            ConnectionSettings connection = new ConnectionSettings(
                    broker.bootstrapServers(), Map.of(), "mock://dead-letters", Map.of(), "d.", true, 1, 1);
            Topics topics = connection.topics();
            List<String> inputs = List.of(
                    topics.articleReads().name(),
                    topics.claims().name(),
                    topics.battlefieldReports().name(),
                    topics.diplomaticContacts().name());
            try (AggregateService service =
                            AggregateService.start(AggregateConfig.of(connection, 0, directory.resolve("state")));
                    KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                            connection.kafkaClient(), new ByteArraySerializer(), new ByteArraySerializer())) {
                // When: an unreadable article too, which extract-service puts aside, once
                producer.send(new ProducerRecord<>(topics.articles().name(), bytes("a"), POISON))
                        .get();
                for (String input : inputs) {
                    producer.send(new ProducerRecord<>(input, bytes("key of " + input), POISON))
                            .get();
                }
                Claim good = ClaimRow.of("good").avro();
                producer.send(new ProducerRecord<>(
                                topics.claims().name(),
                                bytes("article"),
                                EventSerdes.of(connection)
                                        .serde(topics.claims())
                                        .serializer()
                                        .serialize(topics.claims().name(), good)))
                        .get();
                // Then
                List<ConsumerRecord<byte[], byte[]>> letters = letters(connection, inputs.size());
                assertThat(letters)
                        .extracting(letter -> header(letter, "topic"))
                        .containsExactlyInAnyOrderElementsOf(inputs);
                assertThat(letters).allSatisfy(letter -> {
                    assertThat(letter.value()).isEqualTo(POISON);
                    assertThat(letter.key()).isEqualTo(bytes("key of " + header(letter, "topic")));
                    assertThat(header(letter, "message")).contains("starts with byte 7");
                    assertThat(header(letter, "offset")).isEqualTo("0");
                });
                assertThat(written(connection, topics.positions().name())).hasSize(1);
                assertThat(service.failure()).isEmpty();
            }
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> letters(ConnectionSettings connection, int count) {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> {
            letters.clear();
            letters.addAll(written(connection, connection.topics().deadLetters()));
            assertThat(letters.size()).isEqualTo(count);
        });
        return letters;
    }

    /** Everything committed on a topic of one partition; waits for the first record. */
    private static List<ConsumerRecord<byte[], byte[]>> written(ConnectionSettings connection, String topic) {
        Map<String, Object> properties = new HashMap<>(connection.kafkaClient());
        properties.put("isolation.level", "read_committed");
        properties.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return !records.isEmpty();
            });
            consumer.poll(Duration.ofMillis(500)).forEach(records::add);
        }
        return records;
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(
                letter.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
