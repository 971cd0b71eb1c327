// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandativeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst insisted that a truce come first. | ARL CEASEFIRE DEMAND",
                "Karst insists that Borland completely withdraw from the valley. | ARL TERRITORY DEMAND",
                "Karst insists that sanctions be lifted. | ARL SANCTIONS DEMAND",
                "Karst insists that Borland renounce its claim to the territory. | ARL TERRITORY DEMAND",
                "Karst insisted that the truce was over. | ARL CEASEFIRE ASSERT",
                "Medland demands that Arland send the prisoners home. | MED HUMANITARIAN DEMAND"
            })
    void shouldTellTheSubjunctiveOfDemandsFromWhatIs(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Release the prisoners now,” Moran said. | BOR HUMANITARIAN DEMAND",
                "“Lift the sanctions,” Karst said. | ARL SANCTIONS DEMAND",
                "“Remember the truce,” Moran said. | BOR CEASEFIRE ASSERT"
            })
    void shouldReadOrdersInDirectSpeechAsDemands(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }
}
