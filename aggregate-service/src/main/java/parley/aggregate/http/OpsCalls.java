// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.aggregate.ops.Health;
import parley.aggregate.ops.Metrics;
import parley.aggregate.ops.Readiness;

/** Health and metrics, for those who run it. */
final class OpsCalls {

    private final Health health;
    private final Metrics metrics;

    OpsCalls(Health health, Metrics metrics) {
        this.health = Objects.requireNonNull(health, "health");
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    List<Call> calls() {
        return List.of(
                Call.json("/health/live", "Whether the process works; if not, restart it", List.of(), this::live),
                Call.json(
                        "/health/ready",
                        "Whether this instance can answer; if not, what is missing",
                        List.of(),
                        this::ready),
                new Call(
                        "/metrics",
                        "Metrics of the process, the streams and the requests, for Prometheus",
                        List.of(),
                        List.of(),
                        List.of("text/plain"),
                        this::metrics));
    }

    private void live(Context context, Parameters parameters) {
        boolean live = health.live();
        context.status(live ? 200 : 503);
        Answers.json(context, Map.of("live", live));
    }

    private void ready(Context context, Parameters parameters) {
        Readiness readiness = health.readiness();
        if (!readiness.ready()) {
            context.status(503).header("Retry-After", Answers.RETRY_AFTER_SECONDS);
        }
        Answers.json(context, readiness);
    }

    private void metrics(Context context, Parameters parameters) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
    }
}
