// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.ingest.report.Reports.TEXT;
import static parley.ingest.report.Reports.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.schemas.id.ArticleIds;

class IntakeTest {
    @Test
    void shouldKeepTheBodyAsItStandsWhenItIsPlainText() {
        // Given
        String body = "  " + TEXT + "\r\n\r\n\t<b>Not</b> markup & “quotes” [1] \uD83D\uDE00 \u200B\n\n";

        // When
        Article article = Reports.plain(body);

        // Then
        assertThat(article.getBody()).isEqualTo(body);
        assertThat(article.getMediaType()).isEqualTo("text/plain");
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void shouldDropOnlyTheByteOrderMarkWhenThereIsOne() {
        assertThat(Reports.plain("\uFEFF\uFEFF" + TEXT).getBody()).isEqualTo("\uFEFF" + TEXT);
    }

    @Test
    void shouldTakeFieldsFromParametersWhenTheyAreThere() {
        // When
        Article article = Reports.plain(
                TEXT,
                "id",
                "lake-1",
                "title",
                "  Talks\n go  on ",
                "url",
                "https://lakewire.example.org/1?b=2",
                "publisher",
                "Lake Wire",
                "publishedAt",
                "2025-12-02");

        // Then
        assertThat(article.getId()).isEqualTo("lake-1");
        assertThat(article.getTitle()).isEqualTo("Talks go on");
        assertThat(article.getUrl()).isEqualTo("https://lakewire.example.org/1?b=2");
        assertThat(article.getPublisher()).isEqualTo("Lake Wire");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-12-02T00:00:00Z"));
        assertThat(article.getLanguage()).isEqualTo("en");
    }

    @Test
    void shouldLeaveFieldsOutWhenTheyAreEmpty() {
        // When
        Article article = Reports.plain(TEXT, "title", " ", "url", "", "publisher", "", "publishedAt", "");

        // Then
        assertThat(article.getTitle()).isNull();
        assertThat(article.getUrl()).isNull();
        assertThat(article.getPublisher()).isNull();
        assertThat(article.getPublishedAt()).isNull();
    }

    @Test
    void shouldGiveTheIdOfTheAddressWhenTheSenderGivesNone() {
        // When
        Article plain = Reports.plain(TEXT, "url", "https://lakewire.example.org/1");
        Article tracked = Reports.plain(TEXT + " More.", "url", "https://LAKEWIRE.example.org/1/?utm_source=x#top");

        // Then
        assertThat(plain.getId())
                .isEqualTo(ArticleIds.of("https://lakewire.example.org/1", null, null, null, TEXT))
                .isEqualTo(tracked.getId());
    }

    @Test
    void shouldGiveTheIdOfTheContentWhenThereIsNoAddress() {
        // When
        Accepted one = Reports.accepted(ReportFormat.PLAIN, TEXT.getBytes(UTF_8), "title", "Talks");
        Accepted again = Reports.accepted(ReportFormat.PLAIN, TEXT.getBytes(UTF_8), "title", "Talks");
        Accepted other = Reports.accepted(ReportFormat.PLAIN, (TEXT + ".").getBytes(UTF_8), "title", "Talks");

        // Then
        assertThat(one.article().getId())
                .matches("[0-9a-f]{32}")
                .isEqualTo(again.article().getId());
        assertThat(one.revision()).isEqualTo(again.revision());
        assertThat(other.article().getId()).isNotEqualTo(one.article().getId());
    }

    @Test
    void shouldGiveANewRevisionUnderTheSameIdWhenAReportIsCorrected() {
        // Given
        Accepted first = Reports.accepted(ReportFormat.PLAIN, TEXT.getBytes(UTF_8), "id", "lake-1");

        // When
        Accepted second = Reports.intake()
                .correct("lake-1", ReportFormat.PLAIN, (TEXT + " Corrected.").getBytes(UTF_8), Map.of());

        // Then
        assertThat(second.article().getId()).isEqualTo("lake-1");
        assertThat(second.revision()).isNotEqualTo(first.revision());
    }

    @Test
    void shouldRefuseACorrectionWhenItNamesAnotherId() {
        // When
        Refusal refusal = refusal(() -> Reports.intake()
                .correct(
                        "lake-1",
                        ReportFormat.JSON,
                        "{\"id\": \"lake-2\", \"body\": \"x\"}".getBytes(UTF_8),
                        Map.of()));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_FIELD);
        assertThat(refusal).hasMessageContaining("lake-1").hasMessageContaining("lake-2");
    }

    @Test
    void shouldEmptyTheArticleWhenItIsWithdrawn() {
        // When
        Article article = Reports.intake().withdraw("lake-1").article();

        // Then
        assertThat(article.getId()).isEqualTo("lake-1");
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(article.getBody()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".", "a b", "a/b", "..%2f", "ä", "a\n", "C:\\x"})
    void shouldRefuseAnIdWhenItCouldNotStandInAnAddress(String id) {
        // When
        Refusal refusal = refusal(() -> Reports.plain(TEXT, "id", id));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_FIELD);
        assertThat(refusal).hasMessageContaining("id \"");
    }

    @Test
    void shouldRefuseAnIdWhenItIsLongerThan128Characters() {
        assertThat(Reports.plain(TEXT, "id", "a".repeat(128)).getId()).hasSize(128);
        assertThat(refusal(() -> Reports.plain(TEXT, "id", "a".repeat(129))).reason())
                .isEqualTo(RefusalReason.BAD_FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://lakewire.example.org/1",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "lakewire.example.org",
                "http://",
                "https://lakewire.example.org/a b",
                "https://user:secret@lakewire.example.org/"
            })
    void shouldRefuseAnAddressWhenItIsNotAPublicOneOnTheWeb(String url) {
        // When
        Refusal refusal = refusal(() -> Reports.plain(TEXT, "url", url));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_FIELD);
        assertThat(refusal).hasMessageStartingWith("url \"");
        assertThat(refusal.getMessage()).doesNotContain("secret");
    }

    @Test
    void shouldSayWhichByteWhenTheTextIsNotUtf8() {
        // When
        Refusal refusal = refusal(() -> Reports.accepted(ReportFormat.PLAIN, "Zürich said".getBytes(ISO_8859_1)));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_UTF8);
        assertThat(refusal).hasMessageContaining("byte 1 is 0xfc");
    }

    @Test
    void shouldRefuseTextWhenItEndsInTheMiddleOfALetter() {
        // Given
        byte[] cut = {'a', (byte) 0xE2, (byte) 0x80};

        // Then
        assertThat(refusal(() -> Reports.accepted(ReportFormat.PLAIN, cut)).reason())
                .isEqualTo(RefusalReason.NOT_UTF8);
    }

    @Test
    void shouldRefuseTextWhenItIsUtf16() {
        assertThat(refusal(() -> Reports.accepted(ReportFormat.PLAIN, TEXT.getBytes(UTF_16LE)))
                        .reason())
                .isEqualTo(RefusalReason.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "a\\udc00", "\\ud83d"})
    void shouldRefuseTextWhenItHoldsNulOrHalfACharacter(String escaped) {
        for (String field : List.of("body", "title", "publisher")) {
            String other = field.equals("body") ? "" : ", \"body\": \"" + TEXT + "\"";

            // When
            Refusal refusal = refusal(() -> Reports.json("{\"" + field + "\": \"" + escaped + "\"" + other + "}"));

            // Then
            assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_TEXT);
            assertThat(refusal).hasMessageContaining("The " + field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void shouldRefuseAReportWhenItHasNoText(String text) {
        assertThat(refusal(() -> Reports.plain(text)).reason()).isEqualTo(RefusalReason.EMPTY_TEXT);
    }

    @Test
    void shouldRefuseFieldsWhenTheyAreTooLong() {
        assertThat(refusal(() -> Reports.plain(TEXT, "title", "a".repeat(1001))).reason())
                .isEqualTo(RefusalReason.TOO_LONG);
        assertThat(refusal(() -> Reports.plain(TEXT, "publisher", "a".repeat(201)))
                        .reason())
                .isEqualTo(RefusalReason.TOO_LONG);
        assertThat(refusal(() -> Reports.plain(TEXT, "url", "https://a.example.org/" + "a".repeat(2000)))
                        .reason())
                .isEqualTo(RefusalReason.BAD_FIELD);
    }

    @Test
    void shouldRefuseTextWhenItIsLongerThanARecordMayBe() {
        // Given
        String longest = "word ".repeat(ArticleRules.MAX_TEXT_BYTES / 5);

        // Then
        assertThat(Reports.plain(longest).getBody()).isEqualTo(longest);
        assertThat(refusal(() -> Reports.plain(longest + "word ")).reason()).isEqualTo(RefusalReason.TOO_LONG);
    }

    @Test
    void shouldNameUnknownParametersAndThoseThatAreThereTwice() {
        assertThat(refusal(() -> Reports.plain(TEXT, "publishedat", "2025-12-01")))
                .hasMessageContaining("\"publishedat\"")
                .hasMessageContaining("publishedAt");
        assertThat(refusal(() -> Reports.intake()
                        .accept(ReportFormat.PLAIN, TEXT.getBytes(UTF_8), Map.of("title", List.of("a", "b")))))
                .hasMessageContaining("title is there 2 times");
    }
}
