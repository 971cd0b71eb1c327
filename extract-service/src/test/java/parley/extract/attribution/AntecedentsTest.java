// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arland and Borland met. The two sides agreed to a truce. | ARL BOR",
                "Arlandic and Borlandish negotiators met. Both sides agreed to a truce. | ARL BOR",
                "Talks between Arland and Borland ended. The two countries agreed to a truce. | ARL BOR",
                "Karst met with Moran. The two leaders agreed to a truce. | ARL BOR",
                "Arland and Borland met. They agreed to a truce. | ARL BOR",
                "The leaders of Arland, Borland and Medland called for a truce. | ARL BOR MED",
                "Karst and Moran met. The former rejected a truce. | ARL",
                "Karst and Moran met. The latter rejected a truce. | BOR",
                "The Sea League met Arland. The bloc rejected a truce. | SEA",
                "The River Front met Arland. The group rejected a truce. | RIV",
                "The Arlandic military made a statement. The army rejected a truce. | ARL",
                "Arland's foreign ministry spoke. The ministry rejected a truce. | ARL"
            })
    void shouldFindWhomAPhraseStandsFor(String text, String parties) {
        assertThat(Heard.statements(text).stream()
                        .filter(s -> s.cue() != null && s.cue().stance() != null)
                        .flatMap(s -> s.sources().stream())
                        .map(Source::party))
                .containsExactly(parties.split(" ", -1));
    }

    @Test
    void shouldNotMakeTwoPartiesOfAPlural() {
        assertThat(Heard.parties("Arland and its army met. Arlandic envoys came. They rejected a truce."))
                .allMatch(said -> said.startsWith("ARL"));
    }
}
