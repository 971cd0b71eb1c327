// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The calls for those who operate the service. */
final class OpsCalls {
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Supplier<Optional<String>> obstacle;
    private final Metrics metrics;

    OpsCalls(Supplier<Optional<String>> obstacle, Metrics metrics) {
        this.obstacle = obstacle;
        this.metrics = metrics;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health/live", context -> Json.answer(context, 200, Map.of("status", "UP")));
        routes.get("/health/ready", context -> {
            Optional<String> problem = obstacle.get();
            if (problem.isEmpty()) {
                Json.answer(context, 200, Map.of("status", "UP"));
            } else {
                Json.answer(context, 503, Map.of("status", "DOWN", "reason", problem.get()));
            }
        });
        routes.get("/metrics", context -> context.contentType(PROMETHEUS).result(metrics.scrape()));
    }
}
