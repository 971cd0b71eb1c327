// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.aggregate.feed.KafkaChangeFeed;
import parley.aggregate.http.Api;
import parley.aggregate.http.HttpServer;
import parley.aggregate.negotiation.Catalogue;
import parley.aggregate.ops.InputLag;
import parley.aggregate.ops.Metrics;
import parley.aggregate.ops.Readiness;
import parley.aggregate.ops.StreamsHealth;
import parley.aggregate.query.LocalStores;
import parley.aggregate.query.ViewStores;
import parley.schemas.connection.BrokerConnection;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.TopicCreation;
import parley.schemas.process.RunningService;
import parley.schemas.serde.EventSerdes;
import parley.streams.StreamsApplication;
import parley.streams.StreamsProperties;

/** The running service: events in, views and answers out. Thread-safe; the one who starts it closes it. */
public final class AggregateService implements RunningService {

    private static final Logger log = LoggerFactory.getLogger(AggregateService.class);
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final StreamsApplication application;
    private final StreamsHealth health;
    private final HttpServer http;
    /** Closed from the last opened to the first: HTTP stops before the streams it asks. */
    private final Deque<AutoCloseable> parts;

    private AggregateService(
            StreamsApplication application, StreamsHealth health, HttpServer http, Deque<AutoCloseable> parts) {
        this.application = application;
        this.health = health;
        this.http = http;
        this.parts = parts;
    }

    /**
     * Waits for Kafka and the registry, sees to the topics, starts the views and listens. It answers from then on; what
     * cannot be known yet is answered 503.
     *
     * @throws parley.schemas.connection.StartFailure saying what is missing
     * @throws parley.schemas.serde.RegistryUnavailable if the registry does not answer
     * @throws IllegalArgumentException naming the dossier that cannot be read
     */
    public static AggregateService start(AggregateConfig config) {
        Catalogue catalogue = Catalogue.load(config.dossiers());
        ConnectionSettings connection = config.connection();
        try (Admin admin = BrokerConnection.open(connection, BROKER_PATIENCE)) {
            TopicCreation.ensure(admin, connection);
        }
        EventSerdes serdes = EventSerdes.of(connection);
        serdes.register(connection.topics().typed());
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        boolean started = false;
        try {
            AggregateService service = open(config, catalogue, serdes, parts);
            started = true;
            return service;
        } finally {
            if (!started) {
                closeAll(parts);
            }
        }
    }

    private static AggregateService open(
            AggregateConfig config, Catalogue catalogue, EventSerdes serdes, Deque<AutoCloseable> parts) {
        ConnectionSettings connection = config.connection();
        Properties properties = StreamsProperties.of(connection, config.streams());
        Topology topology = new AggregateTopology(connection.topics(), serdes)
                .build(new StreamsBuilder(StreamsProperties.topology(properties)));
        StreamsApplication application = opened(parts, new StreamsApplication(topology, properties));
        KafkaStreams streams = application.streams();
        Metrics metrics = opened(parts, new Metrics());
        metrics.watch(streams);
        KafkaChangeFeed feed = opened(parts, KafkaChangeFeed.start(connection, serdes, HEARTBEAT));
        InputLag lag = new InputLag(streams);
        String servedBy = config.streams().applicationServer();
        LocalStores reader = new LocalStores(streams, servedBy, lag);
        ViewStores stores = new ViewStores(connection.partitions());
        StreamsHealth health = new StreamsHealth(streams, reader, stores.all(), lag, config.readyLag());
        application.start();
        Api api = new Api(reader, stores, feed, catalogue, health, metrics, servedBy, lag);
        HttpServer http = opened(parts, api.serve(config.host(), config.port()));
        // First of all, so that HTTP need not wait for streams that never end by themselves.
        parts.push(feed::dismissReaders);
        log.info("answering at http://{}:{}", config.host(), http.port());
        return new AggregateService(application, health, http, parts);
    }

    private static <T extends AutoCloseable> T opened(Deque<AutoCloseable> parts, T part) {
        parts.push(part);
        return part;
    }

    /** The port it answers on. */
    public int port() {
        return http.port();
    }

    /** Whether it can answer now, and if not, what is missing. */
    public Readiness readiness() {
        return health.readiness();
    }

    /** Blocks until it can answer; false if it cannot within the time, or has stopped by itself. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!health.readiness().ready()) {
            if (System.nanoTime() >= end || !health.live()) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        return true;
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
        closeAll(parts);
    }

    private static synchronized void closeAll(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception e) {
                log.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
            }
        }
    }
}
