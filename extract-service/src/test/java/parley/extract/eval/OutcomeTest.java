// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

    @Test
    void shouldCountAsHitUpToTheLevelReachedWhenGoldIsCore() {
        Outcome wrongParty = Harbour.outcome("c3");

        assertThat(wrongParty.level()).isEqualTo(Level.FOUND);
        assertThat(wrongParty.counts(Level.FOUND)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(wrongParty.counts(Level.ACTOR)).isEqualTo(new Counts(0, 1, 1, 0));
    }

    @Test
    void shouldCountNeitherWayWhenGoldIsOptional() {
        assertThat(Harbour.outcome("c2").counts(Level.FULL)).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void shouldForgiveARepetitionOnceWhenLevelsDiffer() {
        // Given a second telling of the meeting, which lacks its date
        List<Outcome> unmatched = Harbour.scored().outcomes().stream()
                .filter(outcome -> outcome.type() == EventType.CONTACT && outcome.gold() == null)
                .toList();

        // When
        Outcome repetition = unmatched.get(0);

        // Then
        assertThat(unmatched).hasSize(1);
        assertThat(repetition.counts(Level.ACTOR)).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(repetition.counts(Level.FULL)).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(repetition.falseEvent()).isFalse();
    }

    @Test
    void shouldTellWhereGoldAndPredictionStandInCodePoints() {
        Outcome mines = Harbour.outcome("c1");
        int[] points = Harbour.text("harbour.txt").codePoints().toArray();

        String anchor = new String(
                points,
                mines.goldAt().start(),
                mines.goldAt().end() - mines.goldAt().start());
        String evidence = new String(
                points,
                mines.predictedAt().start(),
                mines.predictedAt().end() - mines.predictedAt().start());

        assertThat(anchor).isEqualTo("We will not give up the strait");
        assertThat(evidence).isEqualTo("“We will not give up the strait,” Lund said");
    }
}
