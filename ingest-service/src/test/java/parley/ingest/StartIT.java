// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.broker.RestartableBroker;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

class StartIT {
    private static RestartableBroker broker;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        broker = new RestartableBroker(directory).start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void shouldNameThePortAndTheVariableWhenThePortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When
            StartFailure failure =
                    failure(config(RunningIngest.settings(broker.bootstrapServers()), taken.getLocalPort()));

            // Then
            assertThat(failure.code()).isEqualTo(ExitCode.PORT_IN_USE);
            assertThat(failure)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("PARLEY_INGEST_PORT");
        }
    }

    @Test
    void shouldNameTheAddressAndHowLongItTriedWhenKafkaIsNotThere() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When
            String address = "127.0.0.1:" + silent.getLocalPort();
            StartFailure failure = failure(config(RunningIngest.settings(address), 0));

            // Then
            assertThat(failure.code()).isEqualTo(ExitCode.BROKER_UNAVAILABLE);
            assertThat(failure).hasMessageContaining(address).hasMessageContaining("2 s");
        }
    }

    @Test
    void shouldNameTheAddressAndHowLongItTriedWhenTheRegistryIsNotThere() {
        // Given
        ConnectionSettings settings = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "http://127.0.0.1:1", Map.of(), "away.", true, 1, 1);

        // When
        StartFailure failure = failure(config(settings, 0));

        // Then
        assertThat(failure.code()).isEqualTo(ExitCode.REGISTRY_UNAVAILABLE);
        assertThat(failure).hasMessageContaining("127.0.0.1:1").hasMessageContaining("2 s");
    }

    @Test
    void shouldListTheTopicsWhenTheyAreMissingAndNotToBeCreated() {
        // Given
        ConnectionSettings settings = new ConnectionSettings(
                broker.bootstrapServers(), Map.of(), "mock://start-it", Map.of(), "missing.", false, 1, 1);

        // When
        StartFailure failure = failure(config(settings, 0));

        // Then
        assertThat(failure.code()).isEqualTo(ExitCode.TOPICS_UNFIT);
        assertThat(failure).hasMessageContaining("missing.articles");
    }

    @Test
    void shouldReturnTheExitCodeWhenTheProcessCannotStart() {
        assertThat(IngestApp.run(Map.of("PARLEY_INGEST_PORT", "eighty"))).isEqualTo(ExitCode.USAGE);
        assertThat(IngestApp.run(
                        Map.of("PARLEY_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1", "PARLEY_INGEST_START_SECONDS", "1")))
                .isEqualTo(ExitCode.BROKER_UNAVAILABLE);
    }

    private static IngestConfig config(ConnectionSettings settings, int port) {
        return new IngestConfig(
                settings, "127.0.0.1", port, 1024 * 1024, Duration.ofSeconds(20), Duration.ofSeconds(2));
    }

    private static StartFailure failure(IngestConfig config) {
        return catchThrowableOfType(
                StartFailure.class, () -> IngestService.start(config).close());
    }
}
