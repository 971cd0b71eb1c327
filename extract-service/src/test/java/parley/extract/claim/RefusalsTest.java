// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whatever one's own party will not do is refused
                "Karst said Arland would not dismantle the posts on the border. | ARL TERRITORY REJECT",
                "Karst said he would not attend the talks. | ARL PROCESS REJECT",
                // unless the verb refuses nothing
                "Karst said he would not speculate about the truce. | ARL CEASEFIRE ASSERT",
                // another party's refusal is none of the speaker's
                "Karst said Borland would not respect the truce. | ARL CEASEFIRE ASSERT",
                // nothing may be done
                "Moran said that no limits may be put on the size of the army. | BOR FORCE_LIMITS REJECT",
                // without a verb
                "Karst said: “No truce with Borland.” | ARL CEASEFIRE REJECT"
            })
    void shouldTellWhatIsRefused(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }
}
