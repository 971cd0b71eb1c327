// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.ingest.http.HttpServer;
import parley.ingest.http.Metrics;
import parley.ingest.publish.ArticleProducer;
import parley.ingest.publish.TopicReadiness;
import parley.ingest.report.Intake;
import parley.schemas.connection.BrokerConnection;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.connection.TopicCreation;
import parley.schemas.process.RunningService;
import parley.schemas.serde.EventSerdes;
import parley.schemas.serde.RegistryUnavailable;

/** The running service: HTTP in front of a producer. Thread-safe; the creator closes it. */
public final class IngestService implements RunningService {
    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
    /** So that the producer's own failure, which says more, comes before the request's. */
    private static final Duration LATER = Duration.ofSeconds(20);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Resources resources;
    private final HttpServer http;
    private final String host;

    private IngestService(Resources resources, HttpServer http, String host) {
        this.resources = resources;
        this.http = http;
        this.host = host;
    }

    /**
     * Waits for Kafka and the registry, sees to the topics, and listens.
     *
     * @throws StartFailure saying what is missing and how to mend it
     */
    public static IngestService start(IngestConfig config) {
        Resources resources = new Resources();
        boolean started = false;
        try {
            IngestService service = start(config, resources);
            started = true;
            LOG.info("reports are taken at {}/v1/articles; {}", service.url(), config.connection());
            return service;
        } finally {
            if (!started) {
                resources.close();
            }
        }
    }

    private static IngestService start(IngestConfig config, Resources resources) {
        ConnectionSettings connection = config.connection();
        Intake intake = Intake.open(InstantSource.system());
        Admin admin = resources.add("admin client", BrokerConnection.open(connection, config.patience()));
        TopicCreation.ensure(admin, connection);
        EventSerdes serdes =
                EventSerdes.of(connection.registryUrl(), connection.registryProperties(), config.patience());
        register(serdes, connection);
        ArticleProducer producer =
                resources.add("producer", ArticleProducer.open(connection, serdes, config.deliverWithin()));
        Metrics metrics = resources.add("metrics", new Metrics(producer.metrics()));
        TopicReadiness readiness =
                new TopicReadiness(admin, connection.topics().articles().name());
        HttpServer http = resources.add(
                "HTTP server",
                HttpServer.start(
                        config.host(),
                        config.port(),
                        config.maxBodyBytes(),
                        config.deliverWithin().plus(LATER),
                        intake,
                        producer,
                        readiness::obstacle,
                        metrics));
        return new IngestService(resources, http, config.host());
    }

    private static void register(EventSerdes serdes, ConnectionSettings connection) {
        try {
            serdes.register(List.of(connection.topics().articles()));
        } catch (RegistryUnavailable e) {
            throw new StartFailure(ExitCode.REGISTRY_UNAVAILABLE, e.getMessage(), e);
        } catch (IllegalStateException e) {
            // The registry answered, and refused the schema.
            throw new StartFailure(ExitCode.FAILED, e.getMessage(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return http.port();
    }

    /** The address it listens on, without a path. */
    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    /** Empty always: a producer that fails refuses reports and tries again, and never ends the service. */
    @Override
    public Optional<Throwable> failure() {
        return Optional.empty();
    }

    @Override
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops taking reports, then sends what is under way; 20 s at most. */
    @Override
    public void close() {
        resources.close();
        stopped.countDown();
    }
}
