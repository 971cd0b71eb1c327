// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.broker.RestartableBroker;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleStatus;
import parley.events.Claim;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;
import parley.streams.StreamsSettings;

/** The service against a real broker, fed by a plain producer. */
class ExtractServiceIT {
    @TempDir
    static Path directory;

    private static RestartableBroker broker;
    private static ConnectionSettings connection;
    private static Topics topics;
    private static EventSerdes serdes;
    private static ExtractService service;

    @BeforeAll
    static void start() {
        broker = new RestartableBroker(directory.resolve("broker")).start();
        connection = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "mock://extract-service-it", Map.of(), "x.", true, 1, 1);
        topics = connection.topics();
        serdes = EventSerdes.of(connection);
        service = ExtractService.start(config(connection));
    }

    @AfterAll
    static void stop() {
        service.close();
        broker.close();
    }

    @Test
    void shouldReadArticlesAndPutAsideWhatIsNone() throws Exception {
        // Given
        byte[] poison = {0, 0, 0, 99, 99, 1};
        byte[] truncated = Arrays.copyOf(bytesOf(article("t")), 12);
        // When
        send("p", poison);
        send("t", truncated);
        send("n", null);
        send("a", bytesOf(article("a")));
        // Then
        List<ArticleRead> reads = committed(topics.articleReads(), 1);
        assertThat(reads).extracting(ArticleRead::getArticleId).containsExactly("a");
        List<Claim> claims = committed(topics.claims(), 1);
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.getArticleId()).isEqualTo("a");
            assertThat(claim.getArticleOffset()).isEqualTo(3);
            assertThat(claim.getParty()).isEqualTo("UKR");
        });
        List<ConsumerRecord<byte[], byte[]>> letters = records(topics.deadLetters(), new ByteArrayDeserializer(), 3);
        assertThat(letters).extracting(ConsumerRecord::value).containsExactly(poison, truncated, null);
        assertThat(letters)
                .extracting(letter -> new String(
                        letter.headers().lastHeader("__streams.errors.message").value(), StandardCharsets.UTF_8))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("no Avro schema with id 25443"),
                        reason -> assertThat(reason).contains("cannot be read"),
                        reason -> assertThat(reason).contains("has no value"));
        assertThat(service.failure()).isEmpty();
    }

    @Test
    void shouldSayWhichTopicsAreMissingWhenItMayNotMakeThem() {
        // Given
        ConnectionSettings elsewhere = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "mock://extract-service-it", Map.of(), "none.", false, 1, 1);
        // When / Then
        assertThatThrownBy(() -> ExtractService.start(config(elsewhere)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("none.articles, none.claims")
                .hasMessageContaining("kafka-topics.sh --bootstrap-server " + broker.bootstrapServers()
                        + " --create --topic none.articles --partitions 1")
                .extracting(failure -> ((StartFailure) failure).code())
                .isEqualTo(ExitCode.TOPICS_UNFIT);
    }

    @Test
    void shouldRefuseToStartWhenThePartitionCountDiffers() {
        // Given
        ConnectionSettings more = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "mock://extract-service-it", Map.of(), "x.", true, 3, 1);
        // When / Then
        assertThatThrownBy(() -> ExtractService.start(config(more)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PARLEY_PARTITIONS is 3")
                .hasMessageContaining("x.articles has 1");
    }

    private static ExtractConfig config(ConnectionSettings connection) {
        return new ExtractConfig(
                connection,
                new StreamsSettings("x-extract", "127.0.0.1:1", directory.resolve("state"), 1),
                List.of("ukraine"));
    }

    private static void send(String key, byte[] value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(connection.kafkaClient(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topics.articles().name(), key.getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }

    private static byte[] bytesOf(Article article) {
        return serdes.serde(topics.articles())
                .serializer()
                .serialize(topics.articles().name(), article);
    }

    private static <V extends SpecificRecord> List<V> committed(Topic<V> topic, int atLeast) {
        return records(topic.name(), serdes.serde(topic).deserializer(), atLeast).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private static <V> List<ConsumerRecord<byte[], V>> records(String topic, Deserializer<V> values, int atLeast) {
        Map<String, Object> properties = new HashMap<>(connection.kafkaClient());
        properties.put("isolation.level", "read_committed");
        List<ConsumerRecord<byte[], V>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], V> consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), values)) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return records.size() >= atLeast;
            });
        }
        return records;
    }

    private static Article article(String id) {
        return Article.newBuilder()
                .setId(id)
                .setStatus(ArticleStatus.PUBLISHED)
                .setBody("President Volodymyr Zelenskyy said on Monday that Ukraine will not cede any land to Russia.")
                .setPublishedAt(Instant.parse("2025-12-03T09:00:00Z"))
                .setMediaType("text/plain")
                .build();
    }
}
