// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.claims;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.events.Modality;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst said Arland would accept a truce if sanctions were lifted. | if sanctions were lifted",
                "Karst said Arland would sign a truce once sanctions are lifted. | once sanctions are lifted",
                "Moran said Borland would not sign a truce until sanctions end. | until sanctions end",
                "Karst said Arland would agree to a truce provided that sanctions end. | provided that sanctions end",
                "Moran said Borland would accept a truce in return for security guarantees. | in return for security guarantees"
            })
    void shouldGiveTheConditionInTheWordsOfTheArticle(String text, String expected) {
        assertThat(claims(text)).first().satisfies(claim -> {
            assertThat(claim.condition()).isEqualTo(expected);
            assertThat(claim.modality()).isEqualTo(Modality.CONDITIONAL);
        });
        assertThat(stances(text)).first().asString().endsWith("CEASEFIRE CONDITION");
    }

    @Test
    void shouldNotTakeHowLongForOnWhatCondition() {
        assertThat(stances("Karst said sanctions would stay in place until victory."))
                .containsExactly("ARL SANCTIONS ASSERT");
    }

    @Test
    void shouldReadAnInvertedShouldAsIf() {
        assertThat(stances("Should Borland break the truce, Karst said, Arland will retaliate."))
                .containsExactly("ARL ESCALATION THREATEN");
    }

    @Test
    void shouldNotTakeTheConditionOfSomethingElse() {
        assertThat(stances("Karst rejected a truce that would hold only if sanctions end."))
                .containsExactly("ARL CEASEFIRE REJECT");
    }
}
