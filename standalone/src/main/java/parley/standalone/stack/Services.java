// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import parley.aggregate.AggregateConfig;
import parley.aggregate.AggregateService;
import parley.aggregate.ops.Readiness;
import parley.extract.ExtractConfig;
import parley.extract.ExtractService;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.engine.WarmUp;
import parley.ingest.IngestConfig;
import parley.ingest.IngestService;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.streams.StreamsSettings;

/** Starts the three services side by side. */
final class Services {
    private static final Duration TELL_EVERY = Duration.ofSeconds(10);

    private final List<String> dossiers;
    private final Opened opened;
    private final Progress progress;
    private final Faults faults;
    private final CompletableFuture<Engine> engine;

    /** Begins at once to load what needs neither Kafka nor the registry. */
    Services(List<String> dossiers, Opened opened, Progress progress, Faults faults) {
        this.dossiers = dossiers;
        this.opened = opened;
        this.progress = progress;
        this.faults = faults;
        this.engine = Parallel.run(
                "engine",
                () -> WarmUp.of(Engine.load(dossiers.isEmpty() ? Dossiers.builtIn() : Dossiers.named(dossiers))));
    }

    /** Returns when all of them answer. */
    void start(ConnectionSettings connection, Path state, Ports ports) {
        CompletableFuture<Void> ingest = Parallel.run("ingest", () -> ingest(connection, ports));
        CompletableFuture<Void> extract = Parallel.run("extract", () -> extract(connection, state, ports));
        CompletableFuture<Void> aggregate = Parallel.run("aggregate", () -> aggregate(connection, state, ports));
        CompletableFuture.allOf(ingest, extract, aggregate).join();
    }

    private Void ingest(ConnectionSettings connection, Ports ports) {
        IngestService service = opened.add(IngestService.start(IngestConfig.of(connection, ports.ingest())));
        progress.step("ingest at " + service.url());
        return null;
    }

    private Void extract(ConnectionSettings connection, Path state, Ports ports) {
        // Nobody queries its stores; the address only has to be one.
        StreamsSettings streams =
                new StreamsSettings("parley-extract", "127.0.0.1:" + ports.ingest(), state.resolve("extract"), 1);
        ExtractService service =
                opened.add(ExtractService.start(new ExtractConfig(connection, streams, dossiers), engine.join()));
        faults.watch("extract", service::awaitStop, service::failure);
        progress.step("extract");
        return null;
    }

    private Void aggregate(ConnectionSettings connection, Path state, Ports ports) {
        AggregateConfig config = AggregateConfig.of(connection, ports.aggregate(), state.resolve("aggregate"));
        AggregateService service = opened.add(AggregateService.start(config.withDossiers(dossiers)));
        faults.watch("aggregate", service::awaitStop, service::failure);
        awaitReady(service);
        progress.step("aggregate at " + ports.aggregateUrl());
        return null;
    }

    // A long log takes as long as it takes: only a failure ends the waiting.
    private void awaitReady(AggregateService service) {
        try {
            long asked = System.nanoTime();
            while (!service.awaitReady(TELL_EVERY)) {
                if (System.nanoTime() - asked < TELL_EVERY.toNanos()) {
                    throw stopped(service);
                }
                asked = System.nanoTime();
                Readiness now = service.readiness();
                progress.step("aggregate: " + now.answering() + " of " + now.expected() + " stores answer, "
                        + now.offsetLag() + " records to read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(ExitCode.FAILED, "interrupted while waiting for the aggregate service", e);
        }
    }

    private StartFailure stopped(AggregateService service) {
        Throwable cause = service.failure().orElse(null);
        String why = cause == null ? "its log says more" : cause.getMessage();
        return new StartFailure(ExitCode.FAILED, "The aggregate service stopped while it started: " + why, cause);
    }
}
