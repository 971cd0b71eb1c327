// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.ingest.report.Reports.TEXT;
import static parley.ingest.report.Reports.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.events.Article;

class MarkdownReportTest {
    @Test
    void shouldTakeFieldsFromFrontMatterAndKeepTheTextAsItStands() {
        // When
        Article article = Reports.markdown("""
                ---
                title: "Talks: the second round"
                publisher: Lake Wire   # a comment
                publishedAt: 2025-12-03T07:15:00Z
                ---

                **Bold** %s

                ---
                """.formatted(TEXT));

        // Then
        assertThat(article.getTitle()).isEqualTo("Talks: the second round");
        assertThat(article.getPublisher()).isEqualTo("Lake Wire");
        assertThat(article.getPublishedAt()).hasToString("2025-12-03T07:15:00Z");
        assertThat(article.getBody()).isEqualTo("**Bold** " + TEXT + "\n\n---\n");
        assertThat(article.getMediaType()).isEqualTo("text/markdown");
    }

    @Test
    void shouldReadFrontMatterWhenLinesEndAsOnWindowsAndAfterAByteOrderMark() {
        // When
        Article article = Reports.markdown("\uFEFF---\r\ntitle: 2025\r\n---\r\n" + TEXT + "\r\n");

        // Then
        assertThat(article.getTitle()).isEqualTo("2025");
        assertThat(article.getBody()).isEqualTo(TEXT + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing here\n", "title:\n"})
    void shouldTakeTheTextWhenTheFrontMatterSaysNothing(String yaml) {
        // When
        Article article = Reports.markdown("---\n" + yaml + "---\n" + TEXT);

        // Then
        assertThat(article.getTitle()).isNull();
        assertThat(article.getBody()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Heading\n\n", "---\n", "\n---\ntitle: x\n---\n", "----\n"})
    void shouldKeepEverythingWhenThereIsNoFrontMatter(String before) {
        assertThat(Reports.markdown(before + TEXT).getBody()).isEqualTo(before + TEXT);
    }

    @Test
    void shouldPreferTheParameterWhenTheFrontMatterGivesTheFieldToo() {
        assertThat(Reports.markdown("---\ntitle: Old\n---\n" + TEXT, "title", "New")
                        .getTitle())
                .isEqualTo("New");
    }

    @Test
    void shouldNameTheLineWhenTheFrontMatterIsBroken() {
        // When
        Refusal refusal = refusal(() -> Reports.markdown("---\npublisher: a\ntitle: Talks: round two\n---\n" + TEXT));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_FRONT_MATTER);
        assertThat(refusal).hasMessageContaining("line 3").hasMessageContaining("in quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just text",
                "- a\n- b",
                "title: a\ntitle: b",
                "a: &x [1]\nb: *x",
                "title: !!java.lang.Object {}",
                "[a]: b",
                "title: [a]",
                "&a [*a]",
                "title: &a [*a]",
                "? *x",
                "? {a: b}\n: c"
            })
    void shouldRefuseFrontMatterWhenItIsNoListOfFields(String yaml) {
        assertThat(refusal(() -> Reports.markdown("---\n" + yaml + "\n---\n" + TEXT))
                        .reason())
                .isIn(RefusalReason.BAD_FRONT_MATTER, RefusalReason.UNKNOWN_FIELD, RefusalReason.BAD_FIELD);
    }

    @Test
    void shouldRefuseFrontMatterWhenItIsNestedWithoutEndOrTooLong() {
        for (String yaml : List.of("title: " + "[".repeat(19_000), "- ".repeat(9_000) + "a", "a".repeat(100_000))) {
            assertThat(refusal(() -> Reports.markdown("---\n" + yaml + "\n---\n" + TEXT))
                            .reason())
                    .isIn(RefusalReason.BAD_FRONT_MATTER, RefusalReason.BAD_FIELD);
        }
    }

    @Test
    void shouldNameTheFieldsWhenTheyAreUnknown() {
        assertThat(refusal(() -> Reports.markdown("---\ndate: 2025-12-03\ntags: [a]\n---\n" + TEXT)))
                .hasMessageContaining("\"date\"")
                .hasMessageContaining("publishedAt");
    }
}
