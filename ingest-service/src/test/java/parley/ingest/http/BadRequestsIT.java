// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ingest.RunningIngest;

/** Whatever is wrong with a request, the answer says so and nothing is published. */
class BadRequestsIT {
    private static final int LIMIT = 1024 * 1024;
    private static final String TEXT =
            "The delegations met in Geneva on Monday and agreed to meet again within two weeks.";

    private static RunningIngest ingest;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        ingest = RunningIngest.start(directory, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @AfterEach
    void nothingIsPublished() {
        assertThat(ingest.articles()).isEmpty();
    }

    @Test
    void shouldAnswer400WhenTheJsonIsMalformed() {
        assertProblem(ingest.post("application/json", "{\"body\": "), 400, "bad-json", "line 1");
    }

    @Test
    void shouldAnswer400WhenAFieldIsUnknown() {
        assertProblem(
                ingest.post("application/json", "{\"body\": \"" + TEXT + "\", \"author\": \"A\"}"),
                400,
                "unknown-field",
                "\"author\"");
    }

    @Test
    void shouldAnswer400WhenTheJsonIsNestedWithoutEnd() {
        assertProblem(ingest.post("application/json", "{\"a\":".repeat(10_000)), 400, "bad-json", "depth");
    }

    @Test
    void shouldAnswer400WhenTheTextIsNotUtf8() {
        assertProblem(
                ingest.post("/v1/articles", "text/plain", ("Zürich. " + TEXT).getBytes(ISO_8859_1)),
                400,
                "not-utf8",
                "Convert it to UTF-8");
    }

    @Test
    void shouldAnswer400WhenTheDateCannotBeRead() {
        assertProblem(
                ingest.post("/v1/articles?publishedAt=yesterday", "text/plain", TEXT.getBytes(UTF_8)),
                400,
                "bad-field",
                "2025-12-03T07:15:00Z");
    }

    @Test
    void shouldAnswer422WhenTheDateIsMoreThanADayAhead() {
        assertProblem(
                ingest.post(
                        "/v1/articles?publishedAt=" + Instant.now().plus(Duration.ofHours(25)),
                        "text/plain",
                        TEXT.getBytes(UTF_8)),
                422,
                "future-date",
                "24 hours");
    }

    @Test
    void shouldAnswer422WhenTheReportIsInAnotherLanguage() {
        assertProblem(
                ingest.post("text/plain", "Les délégations se sont réunies lundi à Genève sans conclure d'accord."),
                422,
                "other-language",
                "French");
    }

    @ParameterizedTest
    @CsvSource({"text/plain,' '", "text/html,<nav>World</nav>", "text/markdown,'---\ntitle: x\n---\n'"})
    void shouldAnswer422WhenThereIsNoText(String contentType, String body) {
        assertProblem(ingest.post(contentType, body), 422, "empty-text", "no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text",
                "text/plain; charset=iso-8859-1",
                "application/json; charset=\"utf-16\""
            })
    void shouldAnswer415WhenTheContentTypeIsNotOneOfOurs(String contentType) {
        assertProblem(ingest.post(contentType, "body=" + TEXT), 415, "wrong-type", "");
    }

    @Test
    void shouldAnswer415WhenThereIsNoContentType() {
        assertProblem(
                ingest.send(ingest.request("/v1/articles").POST(HttpRequest.BodyPublishers.ofString(TEXT))),
                415,
                "wrong-type",
                "application/json, text/plain, text/html, text/markdown");
    }

    @Test
    void shouldAnswer415WithoutInflatingWhenTheBodyIsCompressed() throws IOException {
        // Given
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(new byte[64 * LIMIT]);
        }
        for (String encoding : new String[] {"gzip", "br", "gzip, gzip"}) {
            // When
            HttpResponse<String> response = ingest.send(ingest.request("/v1/articles")
                    .header("Content-Type", "text/plain")
                    .header("Content-Encoding", encoding)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(compressed.toByteArray())));

            // Then
            assertProblem(response, 415, "wrong-type", "without compression");
        }
    }

    @Test
    void shouldAnswer413WhenTheBodyIsOneByteTooLarge() {
        assertProblem(
                ingest.post("/v1/articles", "text/plain", new byte[LIMIT + 1]), 413, "too-large", "1048576 bytes");
    }

    @Test
    void shouldAnswer413WhenABodyOfUnknownLengthIsTooLarge() {
        // Given
        byte[] body = new byte[3 * LIMIT];

        // When
        HttpResponse<String> response = ingest.send(ingest.request("/v1/articles")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))));

        // Then
        assertProblem(response, 413, "too-large", "1048576 bytes");
    }

    @Test
    void shouldAnswer400WhenTheIdsOfAddressAndReportDiffer() {
        assertProblem(
                ingest.send(ingest.request("/v1/articles/lake-1")
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"id\": \"lake-2\", \"body\": \"" + TEXT + "\"}"))),
                400,
                "bad-field",
                "lake-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2f..%2fetc", "%00", "a%20b", "%2e%2e", "C:%5Cx", "%ff", "a;b=c"})
    void shouldAnswer400WhenTheIdOfTheAddressCannotBeOne(String id) {
        assertProblem(ingest.send(ingest.request("/v1/articles/" + id).DELETE()), 400, "", "");
    }

    @Test
    void shouldAnswer400WhenAParameterIsNotUtf8() {
        assertProblem(ingest.post("/v1/articles?title=%ff", "text/plain", TEXT.getBytes(UTF_8)), 400, "", "");
    }

    @Test
    void shouldAnswer404And405WhenThereIsNoSuchCall() {
        assertProblem(ingest.send(ingest.request("/v2/articles").GET()), 404, "not-found", "POST /v1/articles");
        assertProblem(ingest.send(ingest.request("/v1/articles").GET()), 405, "method-not-allowed", "GET");
    }

    @Test
    void shouldAnswerWhenTheHeaderOrTheAddressIsTooLong() {
        assertProblem(ingest.send(ingest.request("/health/live").header("X", "x".repeat(20_000))), 431, "http-431", "");
        assertProblem(ingest.send(ingest.request("/v1/articles?title=" + "x".repeat(20_000))), 414, "http-414", "");
    }

    @Test
    void shouldRefuseTheRequestWhenItHasTwoLengths() throws IOException {
        // When
        String answer = raw("""
                POST /v1/articles HTTP/1.1
                Host: x
                Content-Type: text/plain
                Content-Length: 5
                Transfer-Encoding: chunked

                0

                GET / HTTP/1.1

                """.replace("\n", "\r\n"));

        // Then
        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1 ");
    }

    @Test
    void shouldRefuseTheRequestWhenTheBodyIsShorterThanItsLength() throws IOException {
        // When
        String answer = raw("""
                POST /v1/articles HTTP/1.1
                Host: x
                Content-Type: text/plain
                Content-Length: 500

                %s""".formatted(TEXT).replace("\n", "\r\n"));

        // Then
        assertThat(answer).doesNotContain("HTTP/1.1 2");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String kind, String detail) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = RunningIngest.json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").textValue()).startsWith("urn:parley:problem:" + kind);
        assertThat(problem.get("title").textValue()).isNotBlank();
        assertThat(problem.get("detail").textValue()).contains(detail);
    }

    /** Sends bytes as they are, ends the sending, and reads all that is answered. */
    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), ingest.service().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }
}
