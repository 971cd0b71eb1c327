// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static final Reader READER = new Reader();

    private static List<String> sentences(String body) {
        Reading reading = READER.read(Report.of(body, null));
        return reading.sentences().stream().map(s -> reading.text(s.passage())).toList();
    }

    @Test
    void shouldKeepTitlesAndInitialsInsideASentence() {
        // Given
        String body = "Lt. Gen. Ann B. Carver met U.S. President Dole. They spoke at 3 p.m. on Monday. It rained.";
        // When / Then
        assertThat(sentences(body))
                .containsExactly(
                        "Lt. Gen. Ann B. Carver met U.S. President Dole.",
                        "They spoke at 3 p.m. on Monday.",
                        "It rained.");
    }

    @Test
    void shouldLeaveNoteMarksOutOfTheTokens() {
        // Given
        Reading reading = READER.read(Report.of("The envoy left.[12] The **talks** failed.", null));
        // When
        List<String> words = reading.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
        // Then
        assertThat(words).containsExactly("The", "envoy", "left", ".", "The", "talks", "failed", ".");
    }

    @Test
    void shouldSplitPossessivesAndNegations() {
        // Given
        Reading reading = READER.read(Report.of("Dole’s envoy doesn't agree.", null));
        // When / Then
        assertThat(reading.sentences().get(0).tokens())
                .extracting(Token::text)
                .containsExactly("Dole", "’s", "envoy", "does", "n't", "agree", ".");
    }

    @Test
    void shouldDropEmbeddedPostsAndComments() {
        // Given
        String body =
                "The talks ended.\nBig news! pic.twitter.com/abc\n\n— Jo Mill (@jomill) May 2, 2024\n\nBoth sides left.\n"
                        + "Leave a Reply\nYour email address will not be published.";
        // When / Then
        assertThat(sentences(body)).containsExactly("The talks ended.", "Both sides left.");
    }

    @Test
    void shouldDropLinkSpamInsideAParagraph() {
        // Given
        String body = "The talks ended. Find out more about talks analysis tips.\nBoth sides left.";
        // When / Then
        assertThat(sentences(body)).containsExactly("The talks ended.", "Both sides left.");
    }

    @Test
    void shouldFindQuotationsOfSeveralParagraphs() {
        // Given
        String body = "“We came to talk.\n“And we stay,” she said. It is ‘enough’ now.";
        // When
        Reading reading = READER.read(Report.of(body, null));
        // Then
        assertThat(reading.quotes().stream().map(reading::text))
                .containsExactly("“We came to talk.", "“And we stay,”", "‘enough’");
    }

    @Test
    void shouldJoinHardWrappedLines() {
        // Given / When / Then
        assertThat(sentences("The envoy said that the\ntalks failed.\nIt rained."))
                .containsExactly("The envoy said that the\ntalks failed.", "It rained.");
    }

    @Property(tries = 200)
    void shouldReadAnyTextWithTokensInsideIt(@ForAll String body) {
        // When
        Reading reading = READER.read(Report.of(body, null));
        // Then
        int last = 0;
        for (Sentence sentence : reading.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(body.substring(token.start(), token.end())).isEqualTo(token.text());
                last = token.end();
            }
        }
    }
}
