// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.engine.WarmUp;
import parley.extract.topology.ExtractTopology;
import parley.schemas.connection.BrokerConnection;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.TopicCreation;
import parley.schemas.process.RunningService;
import parley.schemas.serde.EventSerdes;
import parley.streams.StreamsApplication;
import parley.streams.StreamsProperties;

/** The running service: articles in, events out. Thread-safe; the one who starts it closes it. */
public final class ExtractService implements RunningService {
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);

    private final StreamsApplication application;

    private ExtractService(StreamsApplication application) {
        this.application = application;
    }

    /**
     * Loads the dossiers and the engine, waits for Kafka and the registry, sees to the topics and starts.
     *
     * @throws parley.schemas.connection.StartFailure saying what is missing
     * @throws parley.extract.dossier.DossierException naming the dossier, line and field
     */
    public static ExtractService start(ExtractConfig config) {
        Dossiers dossiers = config.dossiers().isEmpty() ? Dossiers.builtIn() : Dossiers.named(config.dossiers());
        return start(config, WarmUp.of(Engine.load(dossiers)));
    }

    /** Starts with an engine that is loaded already. */
    public static ExtractService start(ExtractConfig config, Engine engine) {
        ConnectionSettings connection = config.connection();
        try (Admin admin = BrokerConnection.open(connection, BROKER_PATIENCE)) {
            TopicCreation.ensure(admin, connection);
        }
        EventSerdes serdes = EventSerdes.of(connection);
        serdes.register(connection.topics().typed());
        Properties properties = StreamsProperties.of(connection, config.streams());
        StreamsApplication application = new StreamsApplication(
                new ExtractTopology(connection.topics(), serdes, engine, properties).build(), properties);
        application.start();
        return new ExtractService(application);
    }

    /** The running streams, for health and metrics. */
    public KafkaStreams streams() {
        return application.streams();
    }

    /** Why the service stopped by itself, if it did. */
    @Override
    public Optional<Throwable> failure() {
        return application.failure();
    }

    @Override
    public void awaitStop() throws InterruptedException {
        application.awaitStop();
    }

    @Override
    public void close() {
        application.close();
    }
}
