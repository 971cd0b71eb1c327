// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.metadata.storage.FormatterException;
import org.apache.kafka.server.common.MetadataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/**
 * One KRaft broker and controller in this JVM, reachable from this machine only. What it holds in its directory is there
 * again after a restart. At most one per JVM, because Kafka's reaction to a fatal fault is set for the whole JVM.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;
    private final CompletableFuture<String> fault;
    private volatile boolean closing;

    private EmbeddedBroker(KafkaRaftServer server, int port, CompletableFuture<String> fault) {
        this.server = server;
        this.port = port;
        this.fault = fault;
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param directory where it keeps its data; created if it is not there
     * @param port its port on 127.0.0.1
     * @throws StartFailure saying why it cannot start
     */
    public static EmbeddedBroker start(Path directory, int port) {
        CompletableFuture<String> fault = new CompletableFuture<>();
        reportFaultsTo(fault);
        EmbeddedBroker broker = null;
        try {
            format(directory);
            KafkaConfig config = new KafkaConfig(BrokerConfig.of(directory, HOST, port, freePort()));
            broker = new EmbeddedBroker(new KafkaRaftServer(config, Time.SYSTEM), port, fault);
            broker.server.startup();
            return broker;
        } catch (IOException | RuntimeException e) {
            LOG.error("the broker did not start", e);
            if (broker != null) {
                broker.close();
            }
            throw new StartFailure(
                    ExitCode.BROKER_UNAVAILABLE,
                    "The Kafka broker on port " + port + " did not start with the data in " + directory + ": "
                            + fault.getNow(deepest(e).toString()) + ". Its log says more.",
                    e);
        }
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** Completes with the reason when the broker has met a fault it cannot go on from. */
    public CompletionStage<String> fault() {
        return fault.minimalCompletionStage();
    }

    /** Stops the broker after it has written everything; takes a few seconds. */
    @Override
    public synchronized void close() {
        if (!closing) {
            closing = true;
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static void format(Path directory) throws IOException {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerConfig.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(BrokerConfig.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction());
        try {
            formatter.run();
        } catch (FormatterException e) {
            throw new IOException("cannot prepare " + directory + ": " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot prepare " + directory, e);
        }
    }

    // Kafka would halt the whole JVM, and with it services that could still say what happened.
    private static void reportFaultsTo(CompletableFuture<String> fault) {
        Exit.Procedure report = (status, message) -> {
            String reason = message == null ? "fatal fault, status " + status : message;
            fault.complete(reason);
            throw new IllegalStateException("Kafka stops: " + reason);
        };
        Exit.setExitProcedure(report);
        Exit.setHaltProcedure(report);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Throwable deepest(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
