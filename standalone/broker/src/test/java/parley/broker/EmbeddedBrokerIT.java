// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

final class EmbeddedBrokerIT {
    @TempDir
    private Path directory;

    private final int port = freePort();

    @Test
    void shouldKeepTopicsAcrossARestart() throws Exception {
        // Given
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, port);
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", 2, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        // When
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, port);
                Admin admin = admin(broker)) {
            // Then
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).contains("kept");
        }
    }

    @Test
    void shouldReportAFatalFaultInsteadOfHaltingTheProcess() throws Exception {
        // Given
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, port)) {
            // When a thread of the broker gives up
            assertThatThrownBy(() -> Exit.halt(1, "disk on fire")).hasMessage("Kafka stops: disk on fire");
            // Then
            assertThat(broker.fault().toCompletableFuture().get(5, TimeUnit.SECONDS))
                    .isEqualTo("disk on fire");
        }
    }

    @Test
    void shouldSayWhyItCannotStartWhenItsDataIsBroken() throws IOException {
        // Given
        Files.writeString(directory.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=elsewhere\n");
        // When // Then
        assertThatThrownBy(() -> EmbeddedBroker.start(directory, port))
                .isInstanceOfSatisfying(
                        StartFailure.class, e -> assertThat(e.code()).isEqualTo(ExitCode.BROKER_UNAVAILABLE))
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("7");
    }

    @Test
    void shouldSayWhyItCannotStartWhenItsPortIsTaken() throws IOException {
        // Given
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            // When // Then
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, port))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("port " + port);
        }
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
