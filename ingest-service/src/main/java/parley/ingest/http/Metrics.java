// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import parley.ingest.report.RefusalReason;

/** What ingest measures, in Prometheus' text format. Thread-safe; the creator closes it. */
public final class Metrics implements AutoCloseable {
    private static final String REPORTS = "parley.ingest.reports";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<AutoCloseable> bound = new ArrayList<>();
    private final Timer acknowledgement = Timer.builder("parley.ingest.acknowledgement")
            .description("From an accepted report to the broker's acknowledgement")
            .publishPercentileHistogram()
            .register(registry);

    private final AtomicInteger waiting = registry.gauge("parley.ingest.waiting", new AtomicInteger());

    /** Measures of this process and of the clients given; those that need closing are closed with this. */
    public Metrics(MeterBinder... clients) {
        bind(new JvmMemoryMetrics());
        bind(new JvmGcMetrics());
        bind(new JvmThreadMetrics());
        bind(new ProcessorMetrics());
        for (MeterBinder client : clients) {
            bind(client);
        }
    }

    private void bind(MeterBinder binder) {
        binder.bindTo(registry);
        if (binder instanceof AutoCloseable closeable) {
            bound.add(closeable);
        }
    }

    /** An article was given to the producer; the answer waits for the broker. */
    void waiting() {
        waiting.incrementAndGet();
    }

    /** The broker has answered or failed to. */
    void answered() {
        waiting.decrementAndGet();
    }

    void acknowledged(long nanos) {
        acknowledgement.record(nanos, TimeUnit.NANOSECONDS);
        registry.counter(REPORTS, "outcome", "published").increment();
    }

    void refused(RefusalReason reason) {
        registry.counter(REPORTS, "outcome", reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void failed() {
        registry.counter(REPORTS, "outcome", "failed").increment();
    }

    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        for (AutoCloseable closeable : bound) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("a meter could not be closed", e);
            }
        }
        registry.close();
    }
}
