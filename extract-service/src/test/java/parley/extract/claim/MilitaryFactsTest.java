// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilitaryFactsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karst said Arlandic troops captured Ostvale.",
                "Karst said Borland's forces had killed 40 militants in Ostvale.",
                "Moran said two missiles hit a hospital in Ostvale.",
                "At least 30 people were killed in the strikes on Ostvale, according to Moran."
            })
    void shouldLeaveBareFactsToTheBattlefield(String text) {
        assertThat(stances(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst said the capture of Ostvale would end the war soon. | ARL MILITARY_SITUATION ASSERT",
                "Moran said the strikes on Ostvale violated the ceasefire. | BOR CEASEFIRE ACCUSE"
            })
    void shouldKeepJudgementsAimsAndForecasts(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }
}
