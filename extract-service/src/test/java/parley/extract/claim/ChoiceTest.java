// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose doing a wording must be, and what the announced thing is worth to the other side. */
class ChoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moran said Arland must respect the truce. | BOR CEASEFIRE DEMAND",
                "Moran said we must keep the truce. | BOR CEASEFIRE DEMAND",
                "Moran said Arland was willing to extend the truce. | BOR CEASEFIRE ASSERT",
                "Moran said Arland had no interest in the truce. | BOR CEASEFIRE ACCUSE",
                "Moran said his failure to respect the truce was a mistake. | BOR CEASEFIRE REJECT",
                "Karst wants to return to the talks. | ARL PROCESS ASSERT"
            })
    void shouldLookAtWhoseDoingItIs(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst proposed a tariff of 20 per cent on steel. | ARL TRADE ASSERT",
                "Karst proposed to lift the tariffs on steel. | ARL TRADE OFFER"
            })
    void shouldTellABurdenFromARelief(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }
}
