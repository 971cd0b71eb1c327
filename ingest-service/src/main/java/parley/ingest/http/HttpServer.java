// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.ingest.publish.ArticleProducer;
import parley.ingest.publish.PublishFailure;
import parley.ingest.report.Intake;
import parley.ingest.report.Refusal;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/** Takes reports over HTTP. Thread-safe; the creator closes it. */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int MAX_THREADS = 32;
    private static final int MIN_THREADS = 4;
    private static final int MAX_CONNECTIONS = 256;
    private static final int THREAD_IDLE_MS = 60_000;
    private static final int IDLE_MS = 30_000;
    private static final int HEADER_BYTES = 8 * 1024;
    /** What a chunk of a body costs however few its bytes: the buffer it came in. */
    private static final int CHUNK_OVERHEAD = 8 * 1024;

    private static final long STOP_WITHIN_MS = 5_000;

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Listens and answers.
     *
     * @param port port to listen on; 0 takes a free one
     * @param obstacle what keeps articles from being written now
     * @param answerWithin how long a report may wait for the broker
     * @throws StartFailure if the port is taken
     */
    public static HttpServer start(
            String host,
            int port,
            int maxBodyBytes,
            Duration answerWithin,
            Intake intake,
            ArticleProducer producer,
            Supplier<Optional<String>> obstacle,
            Metrics metrics) {
        Javalin javalin = Javalin.create(config -> {
            settings(config, host, port, maxBodyBytes, answerWithin);
            config.routes.before(context -> context.header("X-Content-Type-Options", "nosniff"));
            new ArticleCalls(intake, producer, metrics, maxBodyBytes).addTo(config.routes);
            new OpsCalls(obstacle, metrics).addTo(config.routes);
            problems(config.routes, metrics);
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new StartFailure(
                    ExitCode.PORT_IN_USE,
                    "Port " + port + " of " + host
                            + " cannot be listened on: it is in use, or not ours to take. Stop what "
                            + "listens there, or set PARLEY_INGEST_PORT to another port.",
                    e);
        }
        return new HttpServer(javalin);
    }

    private static void settings(JavalinConfig config, String host, int port, int maxBodyBytes, Duration answerWithin) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.asyncTimeout = answerWithin.toMillis();
        config.jetty.host = host;
        config.jetty.port = port;
        config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS, THREAD_IDLE_MS);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE_MS);
            http.setSendServerVersion(false);
        });
        config.jetty.modifyServer(server -> {
            // A sender that dribbles holds a connection, never a thread, until its body is whole.
            server.setHandler(new GracefulHandler(new EagerContentHandler(
                    new RetainedContentLoaderFactory(2L * maxBodyBytes, CHUNK_OVERHEAD, false))));
            server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
            server.setErrorHandler(new UnreadableRequest());
            server.setStopTimeout(STOP_WITHIN_MS);
        });
    }

    private static void problems(RoutesConfig routes, Metrics metrics) {
        routes.exception(Refusal.class, (refusal, context) -> {
            metrics.refused(refusal.reason());
            Json.problem(context, Problem.of(refusal, context.path()));
        });
        routes.exception(PublishFailure.class, (failure, context) -> {
            metrics.failed();
            LOG.warn("{} {}: {}", context.method(), context.path(), failure.getMessage());
            context.header("Retry-After", "5");
            Json.problem(
                    context,
                    Problem.of("unavailable", "Kafka cannot take it now", 503, failure.getMessage(), context.path()));
        });
        routes.exception(
                HttpResponseException.class,
                (e, context) -> Json.problem(context, answered(e.getStatus(), e, context)));
        routes.exception(Exception.class, (e, context) -> {
            metrics.failed();
            LOG.error("{} {} failed", context.method(), context.path(), e);
            String detail = "The request failed inside the service; its log tells why.";
            Json.problem(context, Problem.of("failure", "Internal failure", 500, detail, context.path()));
        });
    }

    private static Problem answered(int status, HttpResponseException e, Context context) {
        return switch (status) {
            case 404 ->
                Problem.of(
                        "not-found",
                        "Not found",
                        404,
                        "There is nothing at " + context.path() + ". Reports go to POST /v1/articles.",
                        context.path());
            case 405 ->
                Problem.of(
                        "method-not-allowed",
                        "Method not allowed",
                        405,
                        context.method() + " is not possible here: POST /v1/articles, PUT or DELETE /v1/articles/{id}.",
                        context.path());
            default -> Problem.of("http-" + status, "HTTP " + status, status, e.getMessage(), context.path());
        };
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
