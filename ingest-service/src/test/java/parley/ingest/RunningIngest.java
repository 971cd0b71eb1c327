// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import parley.broker.RestartableBroker;
import parley.events.Article;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;

/** The service on a real broker and an in-memory registry, with a client of its HTTP calls and a reader of its topic. */
public final class RunningIngest implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestartableBroker broker;
    private final ConnectionSettings settings;
    private final IngestService service;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningIngest(RestartableBroker broker, ConnectionSettings settings, IngestService service) {
        this.broker = broker;
        this.settings = settings;
        this.service = service;
    }

    public static RunningIngest start(Path directory, Duration deliverWithin) throws Exception {
        RestartableBroker broker = new RestartableBroker(directory).start();
        ConnectionSettings settings = settings(broker.bootstrapServers());
        IngestConfig config =
                new IngestConfig(settings, "127.0.0.1", 0, 1024 * 1024, deliverWithin, Duration.ofSeconds(30));
        return new RunningIngest(broker, settings, IngestService.start(config));
    }

    static ConnectionSettings settings(String bootstrapServers) {
        return new ConnectionSettings(bootstrapServers, Map.of(), "mock://ingest-it", Map.of(), "parley.", true, 2, 1);
    }

    public RestartableBroker broker() {
        return broker;
    }

    public ConnectionSettings settings() {
        return settings;
    }

    public IngestService service() {
        return service;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.url() + path)).timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> post(String contentType, String body) {
        return post("/v1/articles", contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(String path, String contentType, byte[] body) {
        return send(
                request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    /** Every article that has been published so far, by partition and offset. */
    public List<ConsumerRecord<String, Article>> articles() {
        Topic<Article> topic = settings.topics().articles();
        Map<String, Object> properties = settings.kafkaClient();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (KafkaConsumer<String, Article> consumer = new KafkaConsumer<>(
                properties,
                new StringDeserializer(),
                EventSerdes.of(settings).serde(topic).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, Article>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The articles published under an id, in their order. */
    public List<Article> articles(String id) {
        return articles().stream()
                .filter(entry -> entry.key().equals(id))
                .map(ConsumerRecord::value)
                .toList();
    }

    @Override
    public void close() {
        service.close();
        broker.close();
    }
}
