// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.events.Stance;

class StandCuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arland is firmly opposed to any truce. | REJECT",
                "Arland remains firmly against a truce on these terms. | REJECT",
                "Arland remains committed to a truce. | OFFER",
                "Arland is still open to a truce. | OFFER",
                "Arland is adamant that the truce holds. | DEMAND",
                "Arland stands behind the truce. | ACCEPT",
                "Arland is undecided about the truce. | UNDECIDED"
            })
    void shouldTellWhereAPartyStands(String text, Stance stance) {
        assertThat(Heard.statements(text)).singleElement().satisfies(statement -> {
            assertThat(statement.cue().stance()).isEqualTo(stance);
            assertThat(statement.cue().kind()).isEqualTo(Cue.Kind.MENTAL);
            assertThat(statement.sources().get(0).party()).isEqualTo("ARL");
        });
    }
}
