// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.dossier.Person;

final class SpeakerIdentityTest {

    private final SpeakerIdentity identity = new SpeakerIdentity(Dossiers.of(List.of(new Dossier(
            "arland",
            "Arland",
            List.of("ARL"),
            List.of(),
            List.of(new Party(
                    "ARL",
                    Party.Kind.STATE,
                    "Arland",
                    List.of("Republic of Arland"),
                    List.of("Arlandic"),
                    List.of("Citadel"),
                    List.of("Arlin"),
                    List.of(),
                    List.of())),
            List.of(new Person("Ivo Karst", "ARL", Person.Sex.MALE, List.of("Karst", "the Old Fox"), List.of())),
            List.of(),
            List.of(),
            Map.of()))));

    @ParameterizedTest
    @CsvSource({
        "Ivo Karst, Karst",
        "the Old Fox, President Ivo Karst",
        "Arlin, the Republic of Arland",
        "Arland's foreign ministry, Arlandic foreign ministry",
        "General Staff of Arland, Arland's General Staff",
        "Envoy Ole Brandt, Ole Brandt",
        "Brandt, Ole Brandt",
        "Tomas Zelensky, Tomas Zelenskyy",
        "the Citadel, Citadel",
        "Ólafur Jón, Olafur Jon"
    })
    void shouldTakeForOneSpeaker(String mine, String gold) {
        assertThat(identity.same(mine, gold)).isTrue();
        assertThat(identity.same(gold, mine)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ivo Karst, Tilda Moran",
        "Citadel, Arlin",
        "officials, Medland officials",
        "Anna Brandt, Ole Brandt",
        "'', Ole Brandt"
    })
    void shouldTakeForTwoSpeakers(String mine, String gold) {
        assertThat(identity.same(mine, gold)).isFalse();
        assertThat(identity.same(gold, mine)).isFalse();
    }
}
