// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.extract.claim.World;
import parley.extract.dossier.Dossiers;

class HoldersTest {
    private static final NameFinder FINDER = NameFinder.load(World.dossiers());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Arlandic president left. | president | PERSON | Ivo Karst",
                "Borland's president left. | president | PERSON | Tilda Moran",
                "Borland's next president will leave. | president | ROLE | president",
                "A Borlandish president would leave. | president | ROLE | Borlandish president",
                "Borland's vice president left. | president | ROLE | Borland's vice president",
                "Borland's minister left. | minister | ROLE | Borland's minister"
            })
    void shouldNameWhoHoldsAnOffice(String text, String word, Mention.Kind kind, String name) {
        Mention mention =
                FINDER.find(null, text, World.DAY).at(text.indexOf(word)).orElseThrow();
        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(mention.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "UKR, president, Volodymyr Zelenskyy",
        "USA, president, Donald Trump",
        "RUS, foreign minister, Sergei Lavrov"
    })
    void shouldNotTakeAnEnvoyOfThePresidentForThePresident(String party, String office, String name) {
        assertThat(new Holders(Dossiers.builtIn()).of(party, office, LocalDate.of(2026, 1, 26)))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo(name));
    }
}
