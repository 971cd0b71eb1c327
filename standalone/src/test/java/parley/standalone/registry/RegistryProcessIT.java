// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.standalone.stack.FreePorts;

final class RegistryProcessIT {
    private static final Path HOME = Path.of("target/registry");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path temp;

    private final int port = FreePorts.find().registry();

    @Test
    void shouldKeepIdsAcrossARestartAndRefuseIncompatibleSchemas() throws Exception {
        // Given
        String first;
        try (RegistryProcess registry = start()) {
            registry.awaitReady(PATIENCE);
            first = register(registry, "{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}")
                    .body();
        }
        // When
        try (RegistryProcess registry = start()) {
            registry.awaitReady(PATIENCE);
            // Then
            assertThat(register(registry, "{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}")
                            .body())
                    .isEqualTo(first)
                    .contains("\"id\"");
            assertThat(get(registry, "/config")).contains("BACKWARD_TRANSITIVE");
            assertThat(register(
                                    registry,
                                    "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void shouldReportItsDeath() throws Exception {
        // Given
        try (RegistryProcess registry = start()) {
            registry.awaitReady(PATIENCE);
            // When
            ProcessHandle.of(registry.pid()).orElseThrow().destroyForcibly();
            // Then
            assertThat(registry.fault().toCompletableFuture().get(10, TimeUnit.SECONDS))
                    .contains("status 137")
                    .contains("registry.log");
        }
    }

    @Test
    void shouldEndWithTheProcessThatStartedIt() {
        // Given a registry that is not ready yet
        RegistryProcess registry = start();
        ProcessHandle process = ProcessHandle.of(registry.pid()).orElseThrow();
        // When its standard input ends, as it does when we end
        registry.close();
        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
        assertThat(registry.fault().toCompletableFuture()).isNotDone();
    }

    @Test
    void shouldSayWhenItEndsBeforeItAnswers() throws IOException {
        // Given somebody else on its port, who answers otherwise
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        other.start();
        try (RegistryProcess registry = start()) {
            // When // Then
            assertThatThrownBy(() -> registry.awaitReady(PATIENCE))
                    .isInstanceOfSatisfying(
                            StartFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.REGISTRY_UNAVAILABLE))
                    .hasMessageContaining("before it answered")
                    .hasMessageContaining("registry.log");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void shouldSayHowToGetItWhenItIsNotThere() {
        // Given an empty home // When // Then
        assertThatThrownBy(() -> RegistryProcess.start(temp, temp.resolve("data"), temp.resolve("log"), port))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(temp.toString())
                .hasMessageContaining("mvn");
    }

    private RegistryProcess start() {
        return RegistryProcess.start(HOME, temp.resolve("data"), temp.resolve("registry.log"), port);
    }

    private static HttpResponse<String> register(RegistryProcess registry, String schema)
            throws IOException, InterruptedException {
        String body = "{\"schema\":\"" + schema.replace("\"", "\\\"") + "\"}";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(registry.url() + "/subjects/r-value/versions"))
                                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String get(RegistryProcess registry, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(registry.url() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
