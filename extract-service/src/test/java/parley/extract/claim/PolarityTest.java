// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.extract.clause.Clause;
import parley.extract.clause.Clauses;
import parley.extract.text.Sentence;

class PolarityTest {
    private static final Frames FRAMES = new Frames();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arland rejects the plan. | REJECT",
                "Arland does not reject the plan. | ACCEPT",
                "Arland ruled out a truce. | REJECT",
                "Arland did not rule out a truce. | UNDECIDED",
                "Arland accepts the truce. | ACCEPT",
                "Arland never accepted the truce. | REJECT",
                "Arland is willing to talk. | OFFER",
                "Arland is no longer willing to talk. | REJECT",
                "Arland opposes the plan. | REJECT",
                "Arland hardly opposes the plan. | ACCEPT"
            })
    void shouldTurnAWordingByTheNegationBeforeIt(String text, String expected) {
        // Given
        Sentence s = Sentences.first(text);
        List<Clause> clauses = Clauses.of(s);
        Unit unit = new Unit(0, s.size());
        // When
        Frame.Match match = FRAMES.in(s, 0, s.size()).get(0);
        // Then
        assertThat(Polarity.of(s, match, Polarity.clause(clauses, unit, match))).hasToString(expected);
    }
}
