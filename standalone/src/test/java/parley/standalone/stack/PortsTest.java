// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

final class PortsTest {
    @Test
    void shouldGiveTheUsualPortsWhenNoBaseIsAskedFor() {
        // Given
        Ports ports = new Ports(Ports.DEFAULT_BASE);
        // When // Then
        assertThat(ports.aggregate()).isEqualTo(8080);
        assertThat(ports.registry()).isEqualTo(8081);
        assertThat(ports.ingest()).isEqualTo(8082);
        assertThat(ports.kafka()).isEqualTo(9092);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 80, 64_524, 70_000})
    void shouldRefuseABaseFromWhichAPortWouldNotFit(int base) {
        // Given such a base // When // Then
        assertThatThrownBy(() -> new Ports(base))
                .isInstanceOfSatisfying(
                        StartFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("use 1024 to 64523");
    }

    @Test
    void shouldNameThePortInUseAndHowToChangeIt() throws IOException {
        // Given somebody on the registry's port
        Ports ports = FreePorts.find();
        try (ServerSocket taken = new ServerSocket(ports.registry(), 1, InetAddress.getLoopbackAddress())) {
            // When // Then
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOfSatisfying(
                            StartFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.PORT_IN_USE))
                    .hasMessageContaining(ports.registry() + " (schema registry)")
                    .hasMessageContaining("--port-base 8080")
                    .hasMessageNotContaining("Kafka");
        }
        ports.requireFree();
    }
}
