// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two calls that a starting registry needs. Thread-safe. */
final class RegistryApi {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryApi.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final String COMPATIBILITY = "{\"compatibility\":\"BACKWARD_TRANSITIVE\"}";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String url;

    RegistryApi(int port) {
        this.url = "http://127.0.0.1:" + port + "/apis/ccompat/v7";
    }

    String url() {
        return url;
    }

    boolean answers() {
        try {
            return send(config().GET()).statusCode() == OK;
        } catch (IOException e) {
            LOG.trace("not yet", e);
            return false;
        }
    }

    void demandCompatibility() {
        try {
            HttpResponse<String> answer = send(config().header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(COMPATIBILITY)));
            if (answer.statusCode() != OK) {
                throw new IOException("status " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder config() {
        return HttpRequest.newBuilder(URI.create(url + "/config")).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
