// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
    private static final Reader READER = new Reader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Land, the northerners maintain, can wait. | maintain | VERB",
                "Dole pleaded for more time. | pleaded | VERB",
                "Dole's plan foresees a pause. | foresees | VERB",
                "Dole's plan foresees a pause. | Dole | PROPN",
                "“We stay,” Dole wrote on X. | X | PROPN"
            })
    void shouldTagAsReadersUnderstandIt(String text, String word, Tag expected) {
        Sentence sentence = READER.read(Report.of(text, null)).sentences().get(0);
        assertThat(sentence.tokens())
                .filteredOn(token -> token.text().equals(word))
                .extracting(Token::tag)
                .containsExactly(expected);
    }
}
