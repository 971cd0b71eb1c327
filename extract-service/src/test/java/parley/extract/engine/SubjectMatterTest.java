// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.extract.text.Reader;
import parley.extract.text.Report;

final class SubjectMatterTest {
    private static final String FILLER =
            "The day was long and nobody there had expected anything else of it. ".repeat(10);

    private final Reader reader = new Reader();
    private final SubjectMatter subjects = new SubjectMatter();

    @Test
    void shouldConcernStatesWhenAnArticleTellsOfTalksAndTroops() {
        assertThat(concerns("The envoy said the truce must hold before troops leave the border. " + FILLER))
                .isTrue();
    }

    @Test
    void shouldConcernStatesWhenTheTextIsTooShortToTell() {
        assertThat(concerns("Karst demanded that Borland leave the valley.")).isTrue();
    }

    @Test
    void shouldNotConcernStatesWhenTeamsAttackAndDefend() {
        assertThat(concerns(
                        "Karst attacked from the whistle; the coach said the referee had robbed his players. The army"
                                + " captain scored with a header, and the minister clapped in the stadium. " + FILLER))
                .isFalse();
    }

    @Test
    void shouldNotConcernStatesWhenNoWordOfTheFieldFalls() {
        assertThat(concerns("Karst refused to pay the bill. " + FILLER)).isFalse();
    }

    private boolean concerns(String body) {
        return subjects.concernsStates(reader.read(Report.of(body, null)));
    }
}
