// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import parley.broker.EmbeddedBroker;
import parley.schemas.connection.BrokerConnection;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.connection.TopicCreation;
import parley.schemas.serde.EventSerdes;
import parley.schemas.serde.RegistryUnavailable;
import parley.standalone.registry.RegistryProcess;

/**
 * The whole pipeline in this process, the registry in a child process. May be closed from another thread at any time,
 * also while it starts. Thread-safe.
 */
public final class StandaloneStack implements AutoCloseable {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);
    private static final Duration REGISTRY_PATIENCE = Duration.ofSeconds(90);
    // Fixed for the life of the data directory.
    private static final int PARTITIONS = 2;

    private final StackConfig config;
    private final Progress progress;
    private final Opened opened = new Opened();
    private final Faults faults = new Faults(opened::closing);

    public StandaloneStack(StackConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when every service answers.
     *
     * @throws StartFailure saying what cannot start, and what to do
     * @throws CancellationException when it is closed meanwhile
     */
    public void start() {
        try {
            startParts();
        } catch (RuntimeException e) {
            close();
            throw failure(e);
        }
    }

    private static RuntimeException failure(RuntimeException thrown) {
        RuntimeException failure =
                thrown instanceof CompletionException && thrown.getCause() instanceof RuntimeException cause
                        ? cause
                        : thrown;
        return RegistryUnavailable.causes(failure)
                ? new StartFailure(ExitCode.REGISTRY_UNAVAILABLE, failure.getMessage(), failure)
                : failure;
    }

    /** Whether it is being closed, or closed. */
    public boolean closing() {
        return opened.closing();
    }

    /** Blocks until a part fails that the rest cannot do without, and tells which. */
    public StartFailure awaitFault() {
        return faults.await();
    }

    /** Stops everything; what was acknowledged is on disk. */
    @Override
    public void close() {
        opened.close();
    }

    private void startParts() {
        DataDirectory data = opened.add(DataDirectory.open(config.data()));
        config.ports().requireFree();
        if (config.fresh()) {
            data.clear();
        }
        opened.add(LogFile.open(data.log().resolve("parley.log")));
        CompletableFuture<RegistryProcess> registry = Parallel.run("registry", () -> registry(data));
        Services services = new Services(config.dossiers(), opened, progress, faults);
        EmbeddedBroker broker = broker(data);
        ConnectionSettings connection = connection(broker, registry.join());
        createTopics(connection, data);
        // Before any service, so that an empty registry numbers the schemas the same way each time.
        EventSerdes.of(connection).register(connection.topics().typed());
        services.start(connection, data.streams(), config.ports());
    }

    private RegistryProcess registry(DataDirectory data) {
        RegistryProcess registry = opened.add(RegistryProcess.start(
                config.registryHome(),
                data.registry(),
                data.log().resolve("registry.log"),
                config.ports().registry()));
        registry.fault()
                .thenAccept(reason ->
                        faults.report(ExitCode.REGISTRY_UNAVAILABLE, "The schema registry failed: " + reason, null));
        registry.awaitReady(REGISTRY_PATIENCE);
        progress.step("schema registry at " + registry.url());
        return registry;
    }

    private EmbeddedBroker broker(DataDirectory data) {
        EmbeddedBroker broker =
                opened.add(EmbeddedBroker.start(data.kafka(), config.ports().kafka()));
        broker.fault()
                .thenAccept(reason ->
                        faults.report(ExitCode.BROKER_UNAVAILABLE, "The Kafka broker failed: " + reason, null));
        progress.step("Kafka at " + broker.bootstrapServers());
        return broker;
    }

    private static ConnectionSettings connection(EmbeddedBroker broker, RegistryProcess registry) {
        ConnectionSettings defaults = ConnectionSettings.of(broker.bootstrapServers(), registry.url());
        return new ConnectionSettings(
                defaults.bootstrapServers(),
                defaults.kafkaProperties(),
                defaults.registryUrl(),
                defaults.registryProperties(),
                defaults.topicPrefix(),
                true,
                PARTITIONS,
                1);
    }

    private void createTopics(ConnectionSettings connection, DataDirectory data) {
        try (Admin admin = BrokerConnection.open(connection, BROKER_PATIENCE)) {
            if (new Rebuild(admin, connection.topics()).ifNeeded(config.rebuild(), data)) {
                progress.step("deriving everything anew from the articles");
            }
            TopicCreation.ensure(admin, connection);
        }
    }
}
