// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.ingest.report.Reports.TEXT;
import static parley.ingest.report.Reports.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.events.Article;

class JsonReportTest {
    @Test
    void shouldTakeAllFieldsAndTreatNullAsLeftOut() {
        // When
        Article article = Reports.json("""
                {"id": "lake-1", "title": "Talks", "body": "%s\\nTwo \\u201clines\\u201d.", "url": null,
                 "publisher": "Lake Wire", "publishedAt": "2025-12-03T09:15:00+02:00"}
                """.formatted(TEXT));

        // Then
        assertThat(article.getId()).isEqualTo("lake-1");
        assertThat(article.getBody()).isEqualTo(TEXT + "\nTwo “lines”.");
        assertThat(article.getUrl()).isNull();
        assertThat(article.getPublishedAt()).hasToString("2025-12-03T07:15:00Z");
        assertThat(article.getMediaType()).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{", "{\"body\": \"x\"", "{body: 1}", "{\"body\": \"x\"} {}", "nul", "<p>x</p>"})
    void shouldRefuseJsonWhenItIsBroken(String json) {
        assertThat(refusal(() -> Reports.json(json)).reason()).isEqualTo(RefusalReason.BAD_JSON);
    }

    @Test
    void shouldNameLineAndColumnWhenItIsBroken() {
        assertThat(refusal(() -> Reports.json("{\"title\": \"x\",\n \"body\" \"y\"}")))
                .hasMessageContaining("line 2, column");
    }

    @ParameterizedTest
    @CsvSource({"[1], list", "17, number", "'\"text\"', text", "true, value"})
    void shouldSayWhatItIsWhenItIsNoObject(String json, String kind) {
        // When
        Refusal refusal = refusal(() -> Reports.json(json));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_JSON);
        assertThat(refusal).hasMessageContaining("one JSON object").hasMessageContaining(kind);
    }

    @Test
    void shouldNameTheFieldsWhenTheyAreUnknown() {
        // When
        Refusal refusal = refusal(() -> Reports.json("{\"body\": \"x\", \"text\": 1, \"publishedat\": {\"a\": []}}"));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.UNKNOWN_FIELD);
        assertThat(refusal).hasMessageContaining("\"text\", \"publishedat\"").hasMessageContaining("publishedAt, body");
    }

    @Test
    void shouldRefuseJsonWhenAFieldIsThereTwice() {
        // When
        Refusal refusal = refusal(() -> Reports.json("{\"body\": \"x\", \"body\": \"y\"}"));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_JSON);
        assertThat(refusal).hasMessageContaining("Duplicate").hasMessageContaining("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "true", "[\"x\"]", "{\"x\": 1}"})
    void shouldNameTheFieldWhenItIsNoText(String value) {
        // When
        Refusal refusal = refusal(() -> Reports.json("{\"title\": " + value + ", \"body\": \"x\"}"));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_FIELD);
        assertThat(refusal).hasMessageContaining("\"title\" must be a text");
    }

    @Test
    void shouldRefuseJsonWhenItIsNestedWithoutEndOrHoldsHugeNumbersOrNames() {
        for (String json : List.of(
                "[".repeat(10_000),
                "{\"a\":".repeat(10_000),
                "{\"body\": " + "9".repeat(10_000) + "}",
                "{\"" + "n".repeat(100_000) + "\": 1}")) {
            assertThat(refusal(() -> Reports.json(json)).reason()).isEqualTo(RefusalReason.BAD_JSON);
        }
    }

    @Test
    void shouldRefuseQueryParametersWhenTheReportIsJson() {
        // When
        Refusal refusal = refusal(() -> Reports.intake()
                .accept(
                        ReportFormat.JSON,
                        "{\"body\": \"x\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of("title", List.of("Talks"))));

        // Then
        assertThat(refusal).hasMessageContaining("leave out the query parameters title");
    }
}
