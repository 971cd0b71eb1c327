// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import parley.standalone.api.Accepted;
import parley.standalone.api.AggregateApi;
import parley.standalone.api.Refusal;

/** Waits until accepted reports show in every view. */
final class Viewing {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final AggregateApi api;
    private final Console console;

    Viewing(AggregateApi api, Console console) {
        this.api = api;
        this.console = console;
    }

    /** Whether all of them were viewed, none more than a minute after the one before; says which were not. */
    boolean await(List<Accepted> accepted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean all = true;
        try (LongWork work = new LongWork("reading", accepted.size(), LongWork.Unit.REPORTS, console)) {
            for (Accepted report : accepted) {
                String stage = await(report, end);
                if (!stage.equals("VIEWED")) {
                    console.say("not viewed within " + PATIENCE.toSeconds() + " s: article " + report.id() + " is "
                            + stage);
                    all = false;
                } else {
                    end = System.nanoTime() + PATIENCE.toNanos();
                }
                work.step(1);
            }
        }
        return all;
    }

    private String await(Accepted report, long end) {
        while (true) {
            String stage = stage(report);
            if (stage.equals("VIEWED") || System.nanoTime() >= end) {
                return stage;
            }
        }
    }

    private String stage(Accepted report) {
        try {
            JsonNode article =
                    api.get(List.of("articles", report.id()), Map.of("revision", report.revision(), "wait", "10s"));
            return article.path("stage").asText("UNKNOWN");
        } catch (Refusal e) {
            if (e.status() == NOT_FOUND || e.status() == UNAVAILABLE) {
                // It is on its way from ingest, or a store is still being restored.
                pause();
                return "ACCEPTED";
            }
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a report to be read", e);
        }
    }
}
