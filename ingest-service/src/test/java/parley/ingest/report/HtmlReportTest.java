// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.ingest.report.Reports.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.events.Article;

class HtmlReportTest {
    private static final String FIRST =
            "The delegations met in Geneva on Monday, and after nine hours they agreed to meet again within two weeks.";
    private static final String SECOND =
            "Neither side would say what had been achieved, but both called the mood in the room businesslike.";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head>
              <title>Delegations to meet again | Lake Wire</title>
              <link rel="canonical" href="https://lakewire.example.org/talks/1">
              <meta property="og:title" content="Delegations to meet again">
              <meta property="og:site_name" content="Lake Wire">
              <meta property="article:published_time" content="2025-12-02T08:00:00+0100">
              <style>p { color: red }</style><script>var tracking = "The script said so.";</script>
            </head><body>
              <header><a href="/">Lake Wire</a></header>
              <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
              <div role="dialog"><p>We use cookies, as everyone does, and ask you to accept them all.</p></div>
              <article>
                <h1>Delegations to meet again</h1>
                <p>%s</p>
                <p>Third&nbsp;round: <b>not</b> before
                   January &amp; not in Geneva,<br>officials said.</p>
                <ul><li>Point one, on prisoners</li><li>Point two, on grain</li></ul>
                <blockquote>%s</blockquote>
                <!-- a comment -->
              </article>
              <footer><p>All rights reserved, and this sentence is not part of the report, nor is that one.</p></footer>
            </body></html>
            """.formatted(FIRST, SECOND);

    @Test
    void shouldFindTheMainTextWithAParagraphPerLineWhenThePageHasMuchAroundIt() {
        // When
        Article article = Reports.html(PAGE);

        // Then
        assertThat(article.getBody())
                .isEqualTo(FIRST + "\n\nThird\u00A0round: not before January & not in Geneva,\nofficials said.\n\n"
                        + "Point one, on prisoners\nPoint two, on grain\n\n" + SECOND);
        assertThat(article.getMediaType()).isEqualTo("text/html");
    }

    @Test
    void shouldTakeWhatThePageSaysOfItselfWhenTheSenderSaysNothing() {
        // When
        Article article = Reports.html(PAGE);

        // Then
        assertThat(article.getTitle()).isEqualTo("Delegations to meet again");
        assertThat(article.getUrl()).isEqualTo("https://lakewire.example.org/talks/1");
        assertThat(article.getPublisher()).isEqualTo("Lake Wire");
        assertThat(article.getPublishedAt()).hasToString("2025-12-02T07:00:00Z");
    }

    @Test
    void shouldPreferWhatTheSenderSaysToWhatThePageSays() {
        // When
        Article article = Reports.html(
                PAGE, "title", "Own", "publisher", "Other Wire", "publishedAt", "2025-12-01", "id", "own-1");

        // Then
        assertThat(article.getId()).isEqualTo("own-1");
        assertThat(article.getTitle()).isEqualTo("Own");
        assertThat(article.getPublisher()).isEqualTo("Other Wire");
        assertThat(article.getPublishedAt()).hasToString("2025-12-01T00:00:00Z");
    }

    @Test
    void shouldLeaveOutWhatThePageSaysOfItselfWhenItCannotBeUsed() {
        // When
        Article article = Reports.html("""
                <html><head><link rel="canonical" href="/relative"><meta property="og:url" content="javascript:x">
                <meta property="article:published_time" content="2999-01-01"></head><body><p>%s</p></body></html>
                """.formatted(FIRST));

        // Then
        assertThat(article.getUrl()).isNull();
        assertThat(article.getPublishedAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p><p>%s</p>", "<div>%s<br><br>%s</div>", "<html><body><div><p>%s<p>%s"})
    void shouldReadAFragmentWhenItIsNoWholePage(String fragment) {
        assertThat(Reports.html(fragment.formatted(FIRST, SECOND)).getBody()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "<script>alert('The delegations met.')</script>",
                "<nav><a href='/'>World</a></nav><footer>About us</footer>",
                "<style>p { background: url(data:image/png;base64,AAAA) }</style>",
                "<frameset><frame src='x'></frameset>"
            })
    void shouldSayThatThereIsNoTextWhenNothingIsLeft(String html) {
        assertThat(refusal(() -> Reports.html(html)).reason()).isEqualTo(RefusalReason.EMPTY_TEXT);
    }

    @Test
    void shouldRefuseThePageQuicklyWhenItIsBuiltToBeSlow() {
        List<String> pages = List.of(
                "<div>".repeat(200_000),
                "<b>".repeat(300_000),
                "<table><tr><td>".repeat(60_000),
                "<p>a</p>".repeat(130_000),
                "<font><p>".repeat(100_000));
        for (String page : pages) {
            assertThat(refusal(() -> Reports.html(page + FIRST)).reason()).isEqualTo(RefusalReason.TOO_COMPLEX);
        }
    }

    @Test
    void shouldReadThePageWhenItIsOddButHarmless() {
        // Given
        String attributes = "<div" + " x=1".repeat(100_000) + "><p>" + FIRST + "</p></div>";
        String entities = "<p>" + FIRST + "</p><p>" + "&amp;".repeat(10_000) + "</p>";
        String oneLine = "<p>" + (FIRST + " ").repeat(8_000) + "</p>";

        // Then
        assertThat(Reports.html(attributes).getBody()).isEqualTo(FIRST);
        assertThat(Reports.html(entities).getBody()).isEqualTo(FIRST + "\n\n" + "&".repeat(10_000));
        assertThat(Reports.html(oneLine).getBody()).hasSize((FIRST.length() + 1) * 8_000 - 1);
    }

    @Test
    void shouldKeepMarkupLikeTextAsTextWhenItIsEscaped() {
        assertThat(Reports.html("<p>&lt;script&gt;alert(1)&lt;/script&gt; " + FIRST + "</p>")
                        .getBody())
                .isEqualTo("<script>alert(1)</script> " + FIRST);
    }
}
