// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounCuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rejection by Arland of the truce angered many. | ARL",
                "Arland's refusal to leave angered many. | ARL",
                "Arland's opposition to a truce angered many. | ARL",
                "Karst's key demand, that Borland leave, was long. | ARL",
                "Borland's terms are three: a truce, land and money. | BOR",
                "Karst's message was that the truce had failed. | ARL",
                "Borland's demands include a truce and new elections. | BOR",
                "Borland's main condition for a truce is that the army leaves. | BOR",
                "The Sea League's offer of a truce angered many. | SEA"
            })
    void shouldFindWhoseStanceANounTells(String text, String party) {
        assertThat(Heard.statements(text))
                .filteredOn(statement -> statement.cue().nominal())
                .extracting(statement -> statement.sources().get(0).party())
                .containsExactly(party);
    }

    @Test
    void shouldLeaveANounWithoutComplementAlone() {
        assertThat(
                        Heard.in(
                                "Arland's demands were long. Borland's position was weak. Borland dropped its objections to it."))
                .isEmpty();
    }
}
