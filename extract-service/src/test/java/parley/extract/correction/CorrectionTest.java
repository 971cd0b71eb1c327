// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.correction.Samples.FIRST;
import static parley.extract.correction.Samples.NOON;
import static parley.extract.correction.Samples.SECOND;
import static parley.extract.correction.Samples.record;
import static parley.extract.correction.Samples.withdrawal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import parley.events.ArticleState;
import parley.events.ArticleStatus;
import parley.events.Claim;
import parley.events.EventStatus;
import parley.events.ReadEvent;
import parley.events.ReadOutcome;

class CorrectionTest {
    @Test
    void shouldAssertEverythingWhenAnArticleIsNew() {
        // When
        Correction correction = correction(record("x y", 5), null);
        // Then
        assertThat(rows(correction)).containsExactly("x ASSERTED @5", "y ASSERTED @5");
        assertThat(correction.read().getOutcome()).isEqualTo(ReadOutcome.EVENTS);
        assertThat(correction.read().getEvents())
                .extracting(ReadEvent::getViewKey)
                .containsOnly("n|AAA|TERRITORY");
    }

    @Test
    void shouldPublishOnlyTheDifferenceWhenAnArticleIsCorrected() {
        // Given
        ArticleState before = correction(record("x y", 5), null).state();
        // When
        Correction correction = correction(record("y z", 9), before);
        // Then
        assertThat(rows(correction)).containsExactly("z ASSERTED @9", "x RETRACTED @9");
        assertThat(correction.rows().claims().get(1).getRecordedAt()).isEqualTo(NOON.plusSeconds(9));
        assertThat(correction.read().getEvents())
                .extracting(event -> event.getEventId() + " " + event.getStatus())
                .containsExactly("y ASSERTED", "z ASSERTED", "x RETRACTED");
    }

    @Test
    void shouldAssertAnewWhenAnEventSaysSomethingElseUnderItsId() {
        // Given
        ArticleState before = correction(record("x:one y", 5), null).state();
        // When / Then
        assertThat(rows(correction(record("x:two y", 6), before))).containsExactly("x ASSERTED @6");
    }

    @Test
    void shouldRetractEverythingWhenAnArticleIsWithdrawn() {
        // Given
        ArticleState before = correction(record("x y", 5), null).state();
        // When
        Correction correction = correction(withdrawal(7), before);
        // Then
        assertThat(rows(correction)).containsExactly("x RETRACTED @7", "y RETRACTED @7");
        assertThat(correction.read().getOutcome()).isEqualTo(ReadOutcome.WITHDRAWN);
    }

    @Test
    void shouldSayNothingFoundWhenThereIsNothing() {
        // When
        Correction correction = correction(record(" ", 5), null);
        // Then
        assertThat(correction.rows().isEmpty()).isTrue();
        assertThat(correction.read().getOutcome()).isEqualTo(ReadOutcome.NOTHING_FOUND);
    }

    @Test
    void shouldEndAsTheFirstTextWhenACorrectionIsTakenBack() {
        // Given
        ArticleState first = correction(record("x y", 1), null).state();
        ArticleState second = correction(record("z", 2), first).state();
        // When
        Correction third = correction(record("x y", 3), second);
        // Then
        assertThat(rows(third)).containsExactly("x ASSERTED @3", "y ASSERTED @3", "z RETRACTED @3");
    }

    @Test
    void shouldDoNothingWhenTheRecordWasReadAlready() {
        // Given
        ArticleState before = correction(record("x", 5), null).state();
        // When / Then
        assertThat(Correction.of(record("x", 5), before, FIRST, Samples::read)).isEmpty();
        assertThat(Correction.of(record("w", 4), before, FIRST, Samples::read)).isEmpty();
        assertThat(Correction.of(record("x", 5), before, SECOND, Samples::read)).isPresent();
    }

    @Test
    void shouldNeverStepBackInTimeWhenTheBrokersClockDoes() {
        // Given
        ArticleState before = correction(record("x", 100), null).state();
        // When
        Correction correction = correction(record("y", ArticleStatus.PUBLISHED, 101, NOON), before);
        // Then
        assertThat(correction.state().getRecordedAt()).isEqualTo(NOON.plusSeconds(100));
        assertThat(correction.rows().claims())
                .allSatisfy(row -> assertThat(row.getRecordedAt()).isEqualTo(NOON.plusSeconds(100)));
    }

    @Property(tries = 300)
    void shouldLeaveExactlyTheLatestTextsEventsWhenRowsAreFolded(
            @ForAll @Size(max = 6)
                    List<@Size(max = 4) @UniqueElements List<@CharRange(from = 'a', to = 'e') Character>> texts) {
        // Given
        ArticleState state = null;
        Map<String, EventStatus> folded = new LinkedHashMap<>();
        // When
        for (int offset = 0; offset < texts.size(); offset++) {
            Correction correction = correction(record(words(texts.get(offset)), offset), state);
            correction.rows().claims().forEach(row -> folded.put(row.getEventId(), row.getStatus()));
            state = correction.state();
        }
        // Then
        TreeSet<String> held = new TreeSet<>();
        folded.forEach((id, status) -> {
            if (status == EventStatus.ASSERTED) {
                held.add(id);
            }
        });
        TreeSet<String> expected = new TreeSet<>();
        if (!texts.isEmpty()) {
            texts.get(texts.size() - 1).forEach(letter -> expected.add(letter.toString()));
        }
        assertThat(held).isEqualTo(expected);
    }

    private static Correction correction(ArticleRecord record, ArticleState before) {
        return Correction.of(record, before, FIRST, Samples::read).orElseThrow();
    }

    private static String words(List<Character> letters) {
        List<String> words = new ArrayList<>();
        letters.forEach(letter -> words.add(letter.toString()));
        return String.join(" ", words);
    }

    private static List<String> rows(Correction correction) {
        return correction.rows().claims().stream().map(CorrectionTest::row).toList();
    }

    private static String row(Claim claim) {
        return claim.getEventId() + " " + claim.getStatus() + " @" + claim.getArticleOffset();
    }
}
