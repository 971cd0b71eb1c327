// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement is about: where its words stand, and what stood before. */
class AboutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the object and not when, where, with whom or why
                "Moran rejected the truce after talks on sanctions. | BOR CEASEFIRE REJECT",
                "Moran demanded security guarantees because the truce had failed. | BOR SECURITY_GUARANTEES DEMAND",
                "Moran ruled out a deployment of troops from countries under sanctions. | BOR SECURITY_GUARANTEES REJECT",
                "Karst would accept a truce in any deal on recognition. | ARL CEASEFIRE ACCEPT",
                // what a plan is for, not the plan
                "Arland rejected the proposal for a truce. | ARL CEASEFIRE REJECT",
                "Karst said the plan included security guarantees. | ARL SECURITY_GUARANTEES ASSERT",
                // a minister of trade is who speaks
                "Karst told the trade minister that sanctions must end. | ARL SANCTIONS DEMAND",
                // the subject where it is a thing
                "Moran said that recognition of the conquest was unacceptable in any deal. | BOR RECOGNITION REJECT",
                // talks where they are the object
                "Karst refused talks on the border. | ARL PROCESS REJECT"
            })
    void shouldGoByTheObjectOfTheStance(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }

    @Test
    void shouldTakeTheIssueSpokenOfForAPronoun() {
        assertThat(stances("Karst proposed a truce for the summer. Moran rejected it."))
                .containsExactly("ARL CEASEFIRE OFFER", "BOR CEASEFIRE REJECT");
        assertThat(stances("Karst proposed a truce for the summer. Moran dismissed the idea as a trick."))
                .containsExactly("ARL CEASEFIRE OFFER", "BOR CEASEFIRE REJECT");
    }

    @Test
    void shouldReadTheDealAsTheArticleDoes() {
        assertThat(stances("Arland and Borland quarrel about tariffs and import duties. Karst wants lower tariffs."
                        + " Moran said a deal was possible."))
                .contains("BOR TRADE ASSERT");
    }
}
