// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import parley.aggregate.ViewsDriver;
import parley.aggregate.negotiation.Catalogue;
import parley.aggregate.negotiation.Negotiation;
import parley.aggregate.ops.Health;
import parley.aggregate.ops.Metrics;
import parley.aggregate.ops.Readiness;
import parley.aggregate.query.ViewStores;

/** The API on a free port over the topology under test. */
final class TestApi implements AutoCloseable {
    final ViewsDriver views;
    final DriverStores stores;
    final StoredChanges changes = new StoredChanges();
    final AtomicReference<Readiness> readiness =
            new AtomicReference<>(new Readiness(true, "RUNNING", 10, 10, 0, 100, List.of()));
    final Api api;
    private final Metrics metrics = new Metrics();
    private final HttpServer server;

    TestApi(String scope, Path directory) {
        views = new ViewsDriver(scope, directory);
        stores = new DriverStores(views);
        Catalogue catalogue = Catalogue.of(new Negotiation(
                "lakes", "The lakes", List.of("RUS", "UKR"), Map.of("RUS", "Russia", "UKR", "Ukraine")));
        api = new Api(
                stores,
                new ViewStores(1),
                changes,
                catalogue,
                new FixedHealth(),
                metrics,
                DriverStores.SERVED.by(),
                () -> 0);
        server = api.serve("127.0.0.1", 0);
    }

    Answer get(String path, String... headers) {
        return Answer.get(server.port(), path, headers);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        metrics.close();
        views.close();
    }

    private final class FixedHealth implements Health {
        @Override
        public boolean live() {
            return true;
        }

        @Override
        public Readiness readiness() {
            return readiness.get();
        }
    }
}
