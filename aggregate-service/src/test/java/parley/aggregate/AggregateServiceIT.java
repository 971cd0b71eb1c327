// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.http.Answer;
import parley.broker.RestartableBroker;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleStatus;
import parley.events.Claim;
import parley.events.EventStatus;
import parley.events.EventType;
import parley.events.Extractor;
import parley.events.ReadEvent;
import parley.events.ReadOutcome;
import parley.events.Stance;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;
import parley.streams.StreamsSettings;

/** The service against a real broker: what is put on the topics is answered over HTTP. */
class AggregateServiceIT {
    private static final int PARTITIONS = 3;

    @TempDir
    static Path directory;

    private static RestartableBroker broker;
    private static ConnectionSettings connection;
    private static Topics topics;
    private static AggregateService service;

    @BeforeAll
    static void start() throws Exception {
        TrustedRecords.load();
        broker = new RestartableBroker(directory.resolve("broker")).start();
        connection = new ConnectionSettings(
                broker.bootstrapServers(),
                Map.of(),
                "mock://aggregate-service-it",
                Map.of(),
                "it.",
                true,
                PARTITIONS,
                1);
        topics = connection.topics();
        service = AggregateService.start(AggregateConfig.of(connection, 0, directory.resolve("state")));
        assertThat(service.awaitReady(Duration.ofSeconds(60))).isTrue();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void shouldAnswerPositionsWhenClaimsArrive() throws Exception {
        // Given
        Claim demand =
                ClaimRow.of("p1").article("positions-1").negotiation("rivers").avro();
        Claim refusal = ClaimRow.of("p2")
                .article("positions-2")
                .negotiation("rivers")
                .party("UKR")
                .stance(Stance.REJECT)
                .on("2025-12-03")
                .avro();
        // When
        send(topics.claims(), "positions-1", demand);
        send(topics.claims(), "positions-2", refusal);
        // Then
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        get("/v1/matrix?negotiation=rivers").json().path("cells"))
                .hasSize(2));
        JsonNode matrix = get("/v1/matrix?negotiation=rivers&headlines=true").json();
        assertThat(matrix.at("/cells/0/party").asText()).isEqualTo("RUS");
        assertThat(matrix.at("/cells/0/version").asInt()).isEqualTo(1);
        assertThat(matrix.at("/cells/0/headline/text").asText()).isEqualTo("words of p1");
        assertThat(matrix.at("/complete").asBoolean()).isTrue();
        JsonNode past = get("/v1/matrix?negotiation=rivers&as_of=2025-12-02").json();
        assertThat(past.path("cells")).hasSize(1);
        assertThat(get("/v1/positions/UKR/TERRITORY?negotiation=rivers")
                        .json()
                        .at("/evidence/0/eventId")
                        .asText())
                .isEqualTo("p2");
        assertThat(get("/v1/positions/USA/TERRITORY?negotiation=rivers").status())
                .isEqualTo(404);
        assertThat(get("/v1/claims?negotiation=rivers").json().path("items")).hasSize(2);
    }

    @Test
    void shouldAnswerArticleAsSoonAsItsEventsAreViewed() throws Exception {
        // Given
        Article article = article("wait-1", "Ми вимагаємо гарантій. We demand guarantees.");
        RecordMetadata place = send(topics.articles(), "wait-1", article);
        Answer accepted = get("/v1/articles/wait-1?wait=5s");
        // When
        Claim claim = ClaimRow.of("w1")
                .article("wait-1")
                .negotiation("canals")
                .offset(place.offset())
                .avro();
        ArticleRead read = ArticleRead.newBuilder()
                .setArticleId("wait-1")
                .setArticlePartition(place.partition())
                .setArticleOffset(place.offset())
                .setRevision("r1")
                .setOutcome(ReadOutcome.EVENTS)
                .setEvents(List.of(new ReadEvent("w1", EventType.CLAIM, EventStatus.ASSERTED, "canals|RUS|TERRITORY")))
                .setRecordedAt(Instant.ofEpochMilli(place.timestamp()))
                .setExtractor(new Extractor("engine", 7))
                .build();
        send(topics.articleReads(), "wait-1", read);
        send(topics.claims(), "wait-1", claim);
        Answer viewed = get("/v1/articles/wait-1?wait=20s");
        // Then
        assertThat(accepted.json().path("stage").asText()).isEqualTo("ACCEPTED");
        assertThat(viewed.json().path("stage").asText()).isEqualTo("VIEWED");
        assertThat(viewed.json().path("body").asText()).startsWith("Ми вимагаємо");
        assertThat(viewed.json().at("/events/0/evidence/text").asText()).isEqualTo("words of w1");
        assertThat(viewed.json().path("revisions")).hasSize(1);
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            Answer negotiations = get("/v1/negotiations");
            assertThat(negotiations.header("X-Extractor-Version")).isEqualTo("7");
            assertThat(negotiations.header("X-Role")).isEqualTo("active");
            assertThat(negotiations.header("X-Offset-Lag")).isEqualTo("0");
            assertThat(negotiations.json().path("items").findValuesAsText("id")).contains("canals", "ukraine");
        });
    }

    @Test
    void shouldDeliverEachChangeOnceWhenReaderResumes() throws Exception {
        // Given
        try (Stream live = new Stream(service.port(), "/v1/changes?negotiation=isles&after=0--1")) {
            send(
                    topics.claims(),
                    "c1",
                    ClaimRow.of("c1").article("c1").negotiation("isles").avro());
            List<String> first = live.changes(1);
            send(
                    topics.claims(),
                    "c2",
                    ClaimRow.of("c2")
                            .article("c2")
                            .negotiation("isles")
                            .party("UKR")
                            .avro());
            List<String> second = live.changes(1);
            // When
            try (Stream resumed =
                    new Stream(service.port(), "/v1/changes?negotiation=isles", "Last-Event-ID", first.get(0))) {
                // Then
                assertThat(resumed.changes(1)).isEqualTo(second);
            }
        }
        JsonNode stored = get("/v1/changes?negotiation=isles&limit=1", "Accept", "application/json")
                .json();
        assertThat(stored.path("items")).hasSize(1);
        assertThat(stored.at("/items/0/kind").asText()).isEqualTo("NEW");
        JsonNode rest = get("/v1/changes?negotiation=isles&after="
                        + stored.path("next").asText())
                .json();
        assertThat(rest.at("/items/0/party").asText()).isEqualTo("UKR");
        assertThat(rest.path("next").isNull()).isTrue();
    }

    @Test
    void shouldNeverSayAbsentWhatIsThereWhenRestarting() throws Exception {
        // Given
        ConnectionSettings own = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "mock://restart-it", Map.of(), "restart.", true, PARTITIONS, 1);
        Path state = directory.resolve("restart-state");
        String path = "/v1/positions/RUS/TERRITORY?negotiation=lakes";
        try (AggregateService first = start(own, state)) {
            assertThat(first.awaitReady(Duration.ofSeconds(60))).isTrue();
            send(own, own.topics().claims(), "a1", ClaimRow.of("e1").avro());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Answer.get(first.port(), path).status() == 200);
        }
        // When
        Set<Integer> statuses = new TreeSet<>();
        try (AggregateService second = start(own, state)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                int status = Answer.get(second.port(), path).status();
                statuses.add(status);
                return status == 200;
            });
        }
        // Then
        assertThat(statuses).isSubsetOf(200, 503);
    }

    @Test
    void shouldEndStreamsWithAWordWhenStopping() throws Exception {
        // Given
        ConnectionSettings own = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "mock://stop-it", Map.of(), "stop.", true, 1, 1);
        AggregateService stopping = start(own, directory.resolve("stop-state"));
        assertThat(stopping.awaitReady(Duration.ofSeconds(60))).isTrue();
        try (Stream open = new Stream(stopping.port(), "/v1/changes?negotiation=lakes")) {
            // When
            long begin = System.nanoTime();
            stopping.close();
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            // Then
            assertThat(open.rest()).contains("event: end");
            assertThat(took).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void shouldTellWhichPortIsTakenWhenAnotherListensThere() {
        // Given
        AggregateConfig config = AggregateConfig.of(connection, service.port(), directory.resolve("second"));
        AggregateConfig other = new AggregateConfig(
                config.host(),
                config.port(),
                new ConnectionSettings(
                        broker.bootstrapServers(), Map.of(), "mock://port-it", Map.of(), "port.", true, 1, 1),
                config.streams(),
                List.of(),
                0);
        // When, then
        assertThatThrownBy(() -> AggregateService.start(other))
                .isInstanceOfSatisfying(StartFailure.class, failure -> assertThat(failure.code())
                        .isEqualTo(ExitCode.PORT_IN_USE))
                .hasMessageContaining(Integer.toString(service.port()));
    }

    @Test
    void shouldBeReadyAndMeasuredWhenRunning() {
        // Given
        Answer ready = get("/health/ready");
        // When
        Answer metrics = get("/metrics");
        // Then
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().path("answering").asInt()).isEqualTo(10 * PARTITIONS);
        assertThat(metrics.text()).contains("jvm_memory_used_bytes", "kafka_stream", "parley_http_requests_seconds");
    }

    private static AggregateService start(ConnectionSettings connection, Path state) {
        AggregateConfig config = AggregateConfig.of(connection, 0, state);
        return AggregateService.start(new AggregateConfig(
                config.host(),
                config.port(),
                connection,
                new StreamsSettings(connection.topicPrefix() + "aggregate", "127.0.0.1:1", state, 1),
                List.of(),
                config.readyLag()));
    }

    private static Article article(String id, String body) {
        return Article.newBuilder()
                .setId(id)
                .setStatus(ArticleStatus.PUBLISHED)
                .setBody(body)
                .setMediaType("text/plain")
                .build();
    }

    private static Answer get(String path, String... headers) {
        return Answer.get(service.port(), path, headers);
    }

    private static <V extends SpecificRecord> RecordMetadata send(Topic<V> topic, String key, V value)
            throws Exception {
        return send(connection, topic, key, value);
    }

    private static <V extends SpecificRecord> RecordMetadata send(
            ConnectionSettings to, Topic<V> topic, String key, V value) throws Exception {
        try (KafkaProducer<String, V> producer = new KafkaProducer<>(
                to.kafkaClient(),
                new StringSerializer(),
                EventSerdes.of(to).serde(topic).serializer())) {
            return producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        }
    }

    /** A reader of server-sent events. */
    private static final class Stream implements AutoCloseable {
        // Held for the whole stream: a client nobody refers to is collected, and closes what is still being read.
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;

        Stream(int port, String path, String... headers) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/event-stream");
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        /** The ids of the next changes. */
        List<String> changes(int count) throws Exception {
            List<String> ids = new ArrayList<>();
            String id = null;
            while (ids.size() < count) {
                String line = lines.readLine();
                assertThat(line).isNotNull();
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.equals("event: change")) {
                    ids.add(id);
                }
            }
            return ids;
        }

        /** Everything up to the end of the stream. */
        List<String> rest() {
            return lines.lines().toList();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
