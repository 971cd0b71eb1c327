// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.claims;
import static parley.extract.claim.World.voices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst rejected the peace plan. | Ivo Karst OWN",
                "The Citadel rejected the peace plan. | Citadel OWN",
                "An Arlandic official rejected the peace plan. | Arlandic official ANONYMOUS",
                "Moran said that Arland rejects the peace plan. | Tilda Moran ASCRIBED",
                "Arland fears that the peace plan will fail. | Arland ASCRIBED",
                "Analysts say the peace plan of Arland will fail. | Analysts ANALYST",
                "The Weststrand Institute assesses that the peace plan of Arland will fail. | Weststrand Institute ANALYST"
            })
    void shouldTellWhoseWordsTheyAre(String text, String expected) {
        assertThat(voices(text)).containsExactly(expected);
    }

    @Test
    void shouldTellRankAndRole() {
        // When
        ClaimFound president = claims("Karst rejected the peace plan.").get(0);
        ClaimFound metonym = claims("The Citadel rejected the peace plan.").get(0);
        // Then
        assertThat(president.speaker().rank()).isEqualTo(1);
        assertThat(president.speaker().role()).isEqualTo("President");
        assertThat(metonym.speaker().rank()).isEqualTo(2);
    }

    @Test
    void shouldTellWhomItIsAbout() {
        assertThat(claims("Borland accuses Arland of breaking the ceasefire.")
                        .get(0)
                        .target())
                .isEqualTo("ARL");
    }

    @Test
    void shouldDateAStatementByTheWordsBesideIt() {
        assertThat(claims("Karst said on May 14 that the peace plan was dead.")
                        .get(0)
                        .saidAt()
                        .date())
                .isEqualTo(World.DAY.withDayOfMonth(14));
        assertThat(claims("Karst said that the peace plan was dead.")
                        .get(0)
                        .saidAt()
                        .date())
                .isEqualTo(World.DAY);
    }
}
