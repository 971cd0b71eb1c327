// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import parley.extract.eval.EventType;
import parley.extract.eval.Level;
import parley.extract.eval.Outcome;
import parley.extract.eval.Span;

final class MarkedTextTest {
    @Test
    void shouldMarkWhatOverlapsWithBothStyles() {
        // Given a match whose anchor and evidence share the word "two", in code points behind a flag
        Tagged match = tagged(Level.FULL, new Span(1, 8), new Span(5, 14));
        // When
        String html = MarkedText.of("\uD83C\uDDF3one two three", List.of(match));
        // Then
        assertThat(html.replaceAll("<a [^>]*>[^<]*</a>", "@"))
                .isEqualTo("\uD83C\uDDF3@<span class=\"gold-full\">one </span>"
                        + "<span class=\"gold-full got-full\">two</span><span class=\"got-full\"> three</span>");
    }

    @Test
    void shouldShowMarkupInAnArticleAsText() {
        // Given
        Tagged match = tagged(Level.FOUND, new Span(0, 7), new Span(0, 7));
        // When
        String html = MarkedText.of("<b>&\"'x", List.of(match));
        // Then
        assertThat(html).contains("&lt;b&gt;&amp;&quot;&#39;x").doesNotContain("<b>");
    }

    @Property
    void shouldKeepEveryCharacterOfTheText(
            @ForAll String text,
            @ForAll @IntRange(max = 30) int start,
            @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 30) int other) {
        // Given marks anywhere, also beyond the end
        List<Tagged> marks = List.of(
                tagged(Level.ACTOR, new Span(start, start + length), new Span(other, other + 5)),
                tagged(Level.FULL, new Span(other, other + length), new Span(start, start + 1)));
        // When
        String html = MarkedText.of(text, marks);
        // Then
        assertThat(html.replaceAll("<a class[^>]*>c</a>", "").replaceAll("</?span[^>]*>", ""))
                .isEqualTo(Html.escape(text));
    }

    private static Tagged tagged(Level level, Span gold, Span predicted) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        Outcome outcome = new Outcome(EventType.CLAIM, event, event, level, Set.of(), gold, predicted);
        return new Tagged(outcome, Verdict.of(outcome), "c", "a0-0");
    }
}
