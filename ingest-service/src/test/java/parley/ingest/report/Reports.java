// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.events.Article;

/** Sends reports to an intake whose clock stands still. */
final class Reports {
    static final Instant NOW = Instant.parse("2025-12-05T12:00:00Z");

    /** English, and long enough to be known as such. */
    static final String TEXT = "The delegations met in Geneva on Monday and agreed to meet again within two weeks.";

    private static final Intake INTAKE = Intake.open(() -> NOW);

    private Reports() {}

    static Intake intake() {
        return INTAKE;
    }

    static Article plain(String text, String... fields) {
        return accepted(ReportFormat.PLAIN, text.getBytes(UTF_8), fields).article();
    }

    static Article json(String json) {
        return accepted(ReportFormat.JSON, json.getBytes(UTF_8)).article();
    }

    static Article markdown(String text, String... fields) {
        return accepted(ReportFormat.MARKDOWN, text.getBytes(UTF_8), fields).article();
    }

    static Article html(String html, String... fields) {
        return accepted(ReportFormat.HTML, html.getBytes(UTF_8), fields).article();
    }

    static Accepted accepted(ReportFormat format, byte[] body, String... fields) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            parameters.put(fields[i], List.of(fields[i + 1]));
        }
        return INTAKE.accept(format, body, parameters);
    }

    static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        if (refusal == null) {
            throw new AssertionError("the report was taken");
        }
        return refusal;
    }
}
