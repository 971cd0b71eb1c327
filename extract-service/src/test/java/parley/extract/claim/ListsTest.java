// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst demanded recognition, limits on the army and an end to sanctions."
                        + " | ARL RECOGNITION DEMAND; ARL FORCE_LIMITS DEMAND; ARL SANCTIONS DEMAND",
                "Karst called on Borland to withdraw from the valley, to recognise the border and to release the hostages."
                        + " | ARL TERRITORY DEMAND; ARL RECOGNITION DEMAND; ARL HOSTAGES DEMAND",
                "Moran said Arland must lift the sanctions, free the hostages and respect the truce."
                        + " | BOR SANCTIONS DEMAND; BOR HOSTAGES DEMAND; BOR CEASEFIRE DEMAND",
                "Moran's demands include security guarantees, the withdrawal of troops and the return of prisoners."
                        + " | BOR SECURITY_GUARANTEES DEMAND; BOR TERRITORY DEMAND; BOR HUMANITARIAN DEMAND",
                "Moran demanded a truce as well as security guarantees."
                        + " | BOR CEASEFIRE DEMAND; BOR SECURITY_GUARANTEES DEMAND",
                "Karst wants sanctions lifted and the frozen funds released."
                        + " | ARL SANCTIONS DEMAND; ARL FROZEN_ASSETS DEMAND"
            })
    void shouldMakeOneClaimOfEachItem(String text, String expected) {
        assertThat(String.join("; ", stances(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst demanded a truce in the valley, the hills and the town. | ARL CEASEFIRE DEMAND",
                "Karst rejected a truce, saying it would not last. | ARL CEASEFIRE REJECT"
            })
    void shouldNotSplitWhatIsOneThing(String text, String expected) {
        assertThat(stances(text))
                .contains(expected)
                .filteredOn(each -> each.equals(expected))
                .hasSize(1);
    }
}
