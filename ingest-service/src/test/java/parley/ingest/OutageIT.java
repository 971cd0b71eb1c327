// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageIT {
    private static final String TEXT =
            "The delegations met in Geneva on Monday and agreed to meet again within two weeks.";

    @Test
    void shouldSayThatKafkaIsAwayAndGoOnWhenItIsBack(@TempDir Path directory) throws Exception {
        try (RunningIngest ingest = RunningIngest.start(directory, Duration.ofSeconds(4))) {
            // Given
            JsonNode before = RunningIngest.json(ingest.post("text/plain", TEXT));
            assertThat(get(ingest, "/health/ready").statusCode()).isEqualTo(200);
            ingest.broker().stop();

            // When
            HttpResponse<String> refused = ingest.post("text/plain", TEXT);

            // Then
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(RunningIngest.json(refused).get("detail").textValue())
                    .contains("not acknowledged")
                    .contains("Send it again");
            assertThat(get(ingest, "/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> unready = get(ingest, "/health/ready");
            assertThat(unready.statusCode()).isEqualTo(503);
            assertThat(unready.body()).contains("Kafka did not answer");

            // When
            ingest.broker().start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> ingest.post("text/plain", TEXT).statusCode() == 202);

            // Then
            JsonNode after = RunningIngest.json(ingest.post("text/plain", TEXT));
            assertThat(after.get("id")).isEqualTo(before.get("id"));
            assertThat(after.get("revision")).isEqualTo(before.get("revision"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> get(ingest, "/health/ready").statusCode() == 200);
            assertThat(get(ingest, "/metrics").body())
                    .contains("parley_ingest_reports_total{outcome=\"published\"}")
                    .contains("parley_ingest_reports_total{outcome=\"failed\"}")
                    .contains("parley_ingest_acknowledgement_seconds_bucket")
                    .contains("kafka_producer_record_send_total")
                    .contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void shouldAnswerWhatIsUnderWayWhenItIsStopped(@TempDir Path directory) throws Exception {
        try (RunningIngest ingest = RunningIngest.start(directory, Duration.ofSeconds(3))) {
            // Given
            ingest.post("text/plain", TEXT);
            ingest.broker().stop();
            CompletableFuture<HttpResponse<String>> underWay =
                    CompletableFuture.supplyAsync(() -> ingest.post("text/plain", TEXT + " Again."));
            await().atMost(Duration.ofSeconds(2))
                    .until(() -> get(ingest, "/metrics").body().contains("parley_ingest_waiting 1.0"));

            // When
            ingest.service().close();

            // Then
            assertThat(underWay.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
        }
    }

    private static HttpResponse<String> get(RunningIngest ingest, String path) {
        return ingest.send(ingest.request(path).GET());
    }
}
