// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.claim.ClaimRow;
import parley.broker.RestartableBroker;
import parley.events.Claim;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;

/** Readers and the stream thread once waited for each other's lock for ever: a store was queried while it was written. */
class QueryDuringWritesIT {
    private static final int CLAIMS = 600;
    private static final int READERS = 4;

    @TempDir
    private Path directory;

    @Test
    void shouldFinishWritingWhenReadersAskAllTheTime() throws Exception {
        parley.schemas.topic.TrustedRecords.declare();
        try (RestartableBroker broker = new RestartableBroker(directory.resolve("broker")).start()) {
            // Given
            ConnectionSettings connection = new ConnectionSettings(
                    broker.bootstrapServers(), Map.of(), "mock://query-during-writes", Map.of(), "q.", true, 1, 1);
            try (AggregateService service =
                    AggregateService.start(AggregateConfig.of(connection, 0, directory.resolve("state")))) {
                assertThat(service.awaitReady(Duration.ofSeconds(60))).isTrue();
                AtomicBoolean done = new AtomicBoolean();
                ExecutorService readers = Executors.newFixedThreadPool(READERS);
                List<Future<Integer>> asked = new ArrayList<>();
                for (int i = 0; i < READERS; i++) {
                    asked.add(readers.submit(() -> ask(service.port(), done)));
                }
                // When
                write(connection);
                // Then
                Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                                answer(service.port(), "/v1/positions/RUS/TERRITORY"))
                        .contains("\"evidenceCount\":" + CLAIMS));
                done.set(true);
                for (Future<Integer> reader : asked) {
                    assertThat(reader.get()).isPositive();
                }
                readers.shutdown();
            }
        }
    }

    private static void write(ConnectionSettings connection) {
        try (KafkaProducer<String, Claim> producer = new KafkaProducer<>(
                connection.kafkaClient(),
                new StringSerializer(),
                EventSerdes.of(connection).serde(connection.topics().claims()).serializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < CLAIMS; i++) {
                Claim claim = ClaimRow.of("claim-" + i).article("article-" + i).avro();
                sent.add(producer.send(
                        new ProducerRecord<>(connection.topics().claims().name(), "article-" + i, claim)));
            }
            producer.flush();
            assertThat(sent).allSatisfy(record -> assertThat(record).succeedsWithin(Duration.ofSeconds(10)));
        }
    }

    private static int ask(int port, AtomicBoolean done) throws Exception {
        int answers = 0;
        while (!done.get()) {
            answer(port, "/v1/claims?limit=50");
            answers++;
        }
        return answers;
    }

    private static String answer(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
