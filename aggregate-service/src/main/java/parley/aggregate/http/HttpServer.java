// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.aggregate.ops.Metrics;
import parley.aggregate.query.Served;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/** Answers the calls of the API over HTTP. Thread-safe; the creator closes it. */
public final class HttpServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HttpServer.class);
    private static final int MAX_THREADS = 64;
    private static final String CALL = "parley.call";

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Listens and answers.
     *
     * @param defaults who answers where no store is asked, and the newest extractor version
     * @throws StartFailure if the port is taken
     */
    static HttpServer start(String host, int port, List<Call> calls, Supplier<Defaults> defaults, Metrics metrics) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.jetty.host = host;
            config.jetty.port = port;
            config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, 8, 60_000);
            // An article id may contain a slash, written %2F; Jetty would refuse it as ambiguous.
            config.jetty.modifyHttpConfiguration(
                    http -> http.setUriCompliance(UriCompliance.from("DEFAULT,AMBIGUOUS_PATH_SEPARATOR")));
            config.jetty.modifyServletContextHandler(
                    servlets -> servlets.getServletHandler().setDecodeAmbiguousURIs(true));
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.GZIP;
            config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequest(defaults)));
            config.routes.before(context -> defaults.get().writeTo(context::header));
            calls.forEach(call -> {
                Handler handler = context -> {
                    context.attribute(CALL, call.path());
                    call.answer(context);
                };
                config.routes.get(call.path(), handler);
                // The same answer, of which Jetty sends the headers alone.
                config.routes.head(call.path(), handler);
            });
            problems(config);
            config.requestLogger.http((context, millis) -> metrics.request(
                    Objects.requireNonNullElse(context.attribute(CALL), "none"),
                    context.statusCode(),
                    Duration.ofNanos((long) (millis * 1_000_000))));
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new StartFailure(
                    ExitCode.PORT_IN_USE,
                    "Port " + port + " of " + host
                            + " is in use. Stop what listens there, or set PARLEY_AGGREGATE_PORT.",
                    e);
        }
        return new HttpServer(javalin);
    }

    private static void problems(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (e, context) -> Answers.problem(context, e.problem()));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> Answers.problem(context, problem(e, context)));
        config.routes.exception(Exception.class, (e, context) -> {
            log.error("{} {} failed", context.method(), context.path(), e);
            Answers.problem(context, Problem.failure());
        });
    }

    private static Problem problem(HttpResponseException e, Context context) {
        return switch (e.getStatus()) {
            case 404 -> Problem.notFound("There is nothing at " + context.path() + "; /openapi.json lists the calls.");
            case 405 ->
                Problem.methodNotAllowed(
                        context.method() + " is not possible here; this service only answers GET and HEAD.");
            default ->
                new Problem("about:blank", "HTTP " + e.getStatus(), e.getStatus(), e.getMessage(), null, List.of());
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

    /**
     * What the headers say where an answer does not say otherwise. Immutable.
     *
     * @param served who answers
     * @param extractorVersion version of the newest extractor whose reading is shown, or null before the first
     */
    record Defaults(Served served, Integer extractorVersion) {
        void writeTo(BiConsumer<String, String> headers) {
            Headers.served(headers, served);
            headers.accept(Headers.EXTRACTOR_VERSION, extractorVersion == null ? "none" : extractorVersion.toString());
            headers.accept("X-Content-Type-Options", "nosniff");
        }
    }
}
