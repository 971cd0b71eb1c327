// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/** Requests to one service. Thread-safe. */
final class Http {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_ERROR = 300;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final String service;

    Http(String base, String service) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.service = service;
        try {
            URI uri = URI.create(this.base);
            if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
                throw new IllegalArgumentException("no host");
            }
        } catch (IllegalArgumentException e) {
            throw new StartFailure(
                    ExitCode.USAGE, "\"" + base + "\" is no address; use one such as http://127.0.0.1:8080", e);
        }
    }

    HttpRequest.Builder request(String path, Map<String, String> query, Duration patience) {
        String parameters = query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(base + path + (parameters.isEmpty() ? "" : "?" + parameters)))
                .timeout(patience);
    }

    JsonNode json(HttpRequest request) {
        HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= FIRST_ERROR) {
            throw refusal(answer.statusCode(), answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw foreign(answer.statusCode(), e);
        }
    }

    InputStream stream(HttpRequest request) throws IOException {
        HttpResponse<InputStream> answer = send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() >= FIRST_ERROR) {
            try (InputStream body = answer.body()) {
                throw refusal(answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return answer.body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new StartFailure(
                    ExitCode.SERVICE_UNREACHABLE,
                    "The " + service + " service at " + base + " does not answer"
                            + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")")
                            + ". Start it with ./parley up, or name another address with --url.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(ExitCode.FAILED, "interrupted while waiting for " + base, e);
        }
    }

    private RuntimeException refusal(int status, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail").asText(problem.path("title").asText(""));
            if (!detail.isEmpty()) {
                return new Refusal(status, detail);
            }
        } catch (JsonProcessingException e) {
            return foreign(status, e);
        }
        return foreign(status, null);
    }

    private StartFailure foreign(int status, Exception cause) {
        return new StartFailure(
                ExitCode.SERVICE_UNREACHABLE,
                "What answers at " + base + " is not Parley's " + service + " service (status " + status
                        + "). Check --url.",
                cause);
    }
}
