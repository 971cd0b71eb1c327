// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.ops.Readiness;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.PositionChange;

class ServerTest {
    @TempDir
    Path directory;

    private TestApi api;

    @BeforeEach
    void start() {
        api = new TestApi("server", directory);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void shouldDescribeEveryCallAndItsParameters() {
        // Given
        JsonNode paths = api.get("/openapi.json").json().path("paths");
        // When
        TreeSet<String> described = new TreeSet<>();
        paths.fieldNames().forEachRemaining(described::add);
        // Then
        assertThat(described)
                .containsExactly(
                        "/",
                        "/health/live",
                        "/health/ready",
                        "/metrics",
                        "/openapi.json",
                        "/v1/articles/{id}",
                        "/v1/battlefield",
                        "/v1/changes",
                        "/v1/claims",
                        "/v1/contacts",
                        "/v1/dates",
                        "/v1/disputes",
                        "/v1/matrix",
                        "/v1/negotiations",
                        "/v1/parties/{party}",
                        "/v1/positions/{party}/{issue}",
                        "/v1/positions/{party}/{issue}/history");
        for (Call call : api.api.calls()) {
            JsonNode parameters = paths.at("/" + call.path().replace("~", "~0").replace("/", "~1") + "/get/parameters");
            assertThat(parameters.findValuesAsText("name"))
                    .hasSize(call.pathParameters().size()
                            + call.queryParameters().size());
        }
    }

    @Test
    void shouldAnswerEveryDescribedCall() {
        // Given
        api.views.claims(ClaimRow.of("e1").avro());
        for (Call call : api.api.calls()) {
            String path = call.path()
                    .replace("{party}", "RUS")
                    .replace("{issue}", "TERRITORY")
                    .replace("{id}", "unknown");
            // When
            Answer answer = api.get(path);
            // Then
            assertThat(answer.status()).as(path).isEqualTo(path.endsWith("unknown") ? 404 : 200);
        }
    }

    @Test
    void shouldReportProblemWhenPathOrMethodIsUnknown() {
        // Given
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/v1/claims"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        // When
        Answer unknown = api.get("/v1/claimz");
        Answer refused = Answer.send(post);
        // Then
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(unknown.json().path("instance").asText()).isEqualTo("/v1/claimz");
        assertThat(unknown.header("X-Served-By")).isEqualTo("127.0.0.1:8080");
        assertThat(refused.status()).isEqualTo(405);
    }

    /** Such requests fail in Jetty, before any call, and were answered with a page of HTML without our headers. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /v1//matrix", "GET /v1/%zz"})
    void shouldReportProblemWhenRequestCannotBeRead(String line) throws IOException {
        // Given
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
            String request = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            // When
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Then
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json")
                    .contains("X-Served-By: 127.0.0.1:8080", "X-Role: active", "X-Offset-Lag: 0")
                    .contains("\"status\":400", "/openapi.json");
        }
    }

    @Test
    void shouldAnswerTheHeadersOfGetWhenOnlyTheyAreAskedFor() {
        // Given
        String stream = "text/event-stream";
        // When
        Answer matrix = Answer.send(head("/v1/matrix", "*/*"));
        Answer refused = Answer.send(head("/v1/claims?stance=NONSENSE", "*/*"));
        Answer changes = Answer.send(head("/v1/changes", stream));
        // Then
        assertThat(matrix.status()).isEqualTo(200);
        assertThat(matrix.header("Content-Type")).startsWith("application/json");
        assertThat(matrix.response().body()).isEmpty();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(changes.status()).isEqualTo(200);
    }

    private HttpRequest head(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
                .header("Accept", accept)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
    }

    @Test
    void shouldTakeTheNegotiationInEveryCallOfTheApi() {
        // Given
        api.views.claims(ClaimRow.of("e1").avro());
        for (Call call : api.api.calls()) {
            if (call.path().startsWith("/v1/")) {
                String path = call.path()
                        .replace("{party}", "RUS")
                        .replace("{issue}", "TERRITORY")
                        .replace("{id}", "unknown");
                // When
                Answer answer = api.get(path + "?negotiation=lakes");
                // Then
                assertThat(answer.status()).as(path).isEqualTo(path.endsWith("unknown") ? 404 : 200);
            }
        }
        assertThat(api.get("/v1/negotiations?negotiation=moon").status()).isEqualTo(404);
    }

    @Test
    void shouldCompressWhenAskedTo() {
        // Given
        for (int i = 0; i < 30; i++) {
            api.views.claims(ClaimRow.of("e" + i).avro());
        }
        // When
        Answer answer = api.get("/v1/claims", "Accept-Encoding", "gzip");
        // Then
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.response().body()).startsWith(0x1f, 0x8b);
    }

    @Test
    void shouldNameWhatIsMissingWhenNotReady() {
        // Given
        api.readiness.set(new Readiness(false, "RUNNING", 10, 9, 5, 100, List.of("positions-2")));
        // When
        Answer ready = api.get("/health/ready");
        // Then
        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.header("Retry-After")).isNotNull();
        assertThat(ready.json().path("missing").toString()).isEqualTo("[\"positions-2\"]");
        assertThat(api.get("/health/live").status()).isEqualTo(200);
        assertThat(api.get("/metrics").text()).contains("parley_http_requests_seconds_count{call=\"/health/ready\"");
    }

    @Test
    void shouldPageStoredChangesWhenJsonIsAskedFor() {
        // Given
        api.views.claims(ClaimRow.of("e1").avro());
        api.changes.add(change("RUS", 1));
        api.changes.add(change("UKR", 1));
        api.changes.add(change("RUS", 2));
        // When
        JsonNode first = api.get("/v1/changes?party=RUS&limit=1").json();
        JsonNode second = api.get("/v1/changes?party=RUS&limit=1&after="
                        + first.path("next").asText())
                .json();
        // Then
        assertThat(first.at("/items/0/id").asText()).isEqualTo("0-0");
        assertThat(first.at("/items/0/kind").asText()).isEqualTo("HARDENED");
        assertThat(second.at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(second.path("next").isNull()).isTrue();
    }

    /** A reader with a place from before the changes were derived anew would miss all up to there. */
    @Test
    void shouldRefuseAPlaceBehindTheNewestChange() {
        // Given
        api.views.claims(ClaimRow.of("e1").avro());
        api.changes.add(change("RUS", 1));
        // When
        Answer last = api.get("/v1/changes?after=0-0");
        Answer behind = api.get("/v1/changes", "Accept", "text/event-stream", "Last-Event-ID", "0-1");
        // Then
        assertThat(last.status()).isEqualTo(200);
        assertThat(behind.status()).isEqualTo(400);
        assertThat(behind.json().path("detail").asText()).contains("\"0-1\"", "0-0", "from the beginning");
    }

    @Test
    void shouldLinkToTheApiWhenRootIsOpened() {
        // Given, when
        Answer landing = api.get("/");
        // Then
        assertThat(landing.header("Content-Type")).startsWith("text/html");
        assertThat(landing.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(landing.text()).contains("/v1/matrix", "/openapi.json");
    }

    private static PositionChange change(String party, long version) {
        return PositionChange.newBuilder()
                .setNegotiation("lakes")
                .setParty(party)
                .setIssue("TERRITORY")
                .setKind(ChangeKind.HARDENED)
                .setVersion(version)
                .setBecause(ChangeCause.STATEMENT)
                .setEventId("e" + version)
                .setRecordedAt(Instant.parse("2025-12-10T08:00:00Z"))
                .build();
    }
}
