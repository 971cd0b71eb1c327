// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
    private static final String BODY =
            "Ceding the whole valley, the minister said, he calls out of the question. They left.";
    private static final Passage SENTENCE = new Passage(0, BODY.indexOf(" They"));

    @Test
    void shouldShowTheSentenceWhenTheWordsAreTooFewToUnderstand() {
        // Given
        Passage few = new Passage(BODY.indexOf("he calls"), BODY.indexOf(" of the question"));
        // When / Then
        assertThat(Legible.of(BODY, few, SENTENCE)).isEqualTo(SENTENCE);
    }

    @Test
    void shouldKeepTheWordsWhenTheySpeakForThemselves() {
        // Given
        Passage enough = new Passage(0, BODY.indexOf(" he calls"));
        // When / Then
        assertThat(Legible.of(BODY, enough, SENTENCE)).isEqualTo(enough);
    }

    @Test
    void shouldKeepTheWordsWhenTheSentenceIsOverlong() {
        // Given
        String body = "He refused" + " and went on".repeat(60) + ".";
        Passage few = new Passage(0, 10);
        // When / Then
        assertThat(Legible.of(body, few, new Passage(0, body.length()))).isEqualTo(few);
    }
}
