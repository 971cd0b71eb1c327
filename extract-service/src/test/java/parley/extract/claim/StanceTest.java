// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.claims;
import static parley.extract.claim.World.stances;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.events.Firmness;
import parley.events.Modality;

class StanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arland demands recognition of its conquests. | ARL RECOGNITION DEMAND",
                "Karst insisted that Borland withdraw from the valley. | ARL TERRITORY DEMAND",
                "Karst said Borland must withdraw from the valley. | ARL TERRITORY DEMAND",
                "Borland rejected the peace plan. | BOR PEACE_PLAN REJECT",
                "Moran said Borland would not cede any territory. | BOR TERRITORY REJECT",
                "Moran said she had no intention of giving up land. | BOR TERRITORY REJECT",
                "Karst said some of the proposals were acceptable. | ARL PEACE_PLAN ACCEPT",
                "Borland did not rule out a truce. | BOR CEASEFIRE UNDECIDED",
                "Moran said Borland was ready to discuss a ceasefire. | BOR CEASEFIRE OFFER",
                "Medland pledged new weapons for Borland. | MED MILITARY_AID OFFER",
                "Karst said Arland would accept a ceasefire only if sanctions ended. | ARL CEASEFIRE CONDITION",
                "Borland accuses Arland of breaking the ceasefire. | BOR CEASEFIRE ACCUSE",
                "Karst threatened Borland with war. | ARL ESCALATION THREATEN",
                "Karst warned that Arland will respond by force if Borland starts a war. | ARL ESCALATION THREATEN",
                "Moran said the talks had been useful. | BOR PROCESS ASSERT",
                "Borland will not give up its land. | BOR TERRITORY REJECT"
            })
    void shouldTellTheStanceOfASentence(String text, String expected) {
        assertThat(stances(text)).containsExactly(expected);
    }

    @Test
    void shouldMakeOneClaimForEachItemOfAList() {
        // When / Then
        assertThat(stances("Karst said Arland would not compromise on territory, limits on the army and recognition."))
                .containsExactly("ARL TERRITORY DEMAND", "ARL FORCE_LIMITS DEMAND", "ARL RECOGNITION DEMAND");
        assertThat(claims("Karst said Arland would not compromise on territory, limits on the army and recognition."))
                .extracting(ClaimFound::firmness)
                .containsOnly(Firmness.RED_LINE);
    }

    @Test
    void shouldSplitStatementsJoinedByAnd() {
        assertThat(stances("Moran said that the ceasefire was over and that sanctions must stay."))
                .containsExactly("BOR CEASEFIRE ASSERT", "BOR SANCTIONS DEMAND");
    }

    @Test
    void shouldNotTakeAnothersWillForTheSpeakers() {
        assertThat(stances("Moran said Arland was ready to extend the ceasefire."))
                .containsExactly("BOR CEASEFIRE ASSERT");
    }

    @Test
    void shouldTellConditionsAndPossibilitiesFromFacts() {
        // When
        ClaimFound condition = claims("Karst said Arland would accept a ceasefire only if sanctions ended.")
                .get(0);
        ClaimFound possible =
                claims("Karst said Arland could accept a ceasefire.").get(0);
        ClaimFound fact = claims("Karst said Arland would accept a ceasefire.").get(0);
        // Then
        assertThat(condition.modality()).isEqualTo(Modality.CONDITIONAL);
        assertThat(condition.condition()).isEqualTo("if sanctions ended");
        assertThat(possible.modality()).isEqualTo(Modality.HYPOTHETICAL);
        assertThat(fact.modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void shouldMarkHedgesAndDirectSpeech() {
        assertThat(claims("Arland reportedly rejected the peace plan.").get(0).hedged())
                .isTrue();
        assertThat(claims("Moran called the proposal “a bad deal”.").get(0).quoted())
                .isTrue();
    }

    @Test
    void shouldMergeARepeatedStatement() {
        // When
        String text =
                "Borland rejected the peace plan of Medland.\nThe day was calm.\nBorland rejected the peace plan of Medland.";
        // Then
        assertThat(claims(text)).singleElement().satisfies(claim -> assertThat(claim.also())
                .hasSize(1));
    }

    @Test
    void shouldLeaveBareMilitaryFactsToTheBattlefield() {
        assertThat(stances("Karst said Arlandic troops captured Ostvale.")).isEmpty();
    }

    @Test
    void shouldMakeNoClaimOfBackground() {
        assertThat(stances("The war began years ago. Ostvale lies near the border. Many people have fled to Medland."))
                .isEmpty();
    }
}
