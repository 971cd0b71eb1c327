// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.extract.claim.World;

class PeopleTest {
    private static final NameFinder FINDER = NameFinder.load(World.dossiers());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ambassador Ivo Markovich Karst left. | Karst | Ivo Karst | ARL",
                "Borland's chief negotiator, Samir al-Dorn, left. Later al-Dorn came back. | back | Samir al-Dorn | BOR",
                "A spokesman for the Arlandic government left. | spokesman | spokesman | ARL",
                "A spokeswoman for Moran left. | spokeswoman | spokeswoman | BOR",
                "A source close to the Citadel said so. | source | source | ARL",
                "A Moran administration official left. | official | official | BOR",
                "Karst's office said so. | office | Karst's office | ARL",
                "Ostvale Mayor Jan Tell left. | Tell | Jan Tell | BOR",
                "Jan Tell, deputy head of the budget committee in Borland's upper house, left. | Tell | Jan Tell | BOR",
                "Osman Hadi of Borland left. | Hadi | Osman Hadi | BOR"
            })
    void shouldTellWhoSomebodyIs(String text, String word, String name, String party) {
        int at = word.equals("back") ? text.lastIndexOf("Dorn") : text.indexOf(word);
        Mention mention = FINDER.find(null, text, World.DAY).at(at).orElseThrow();
        assertThat(mention.name()).isEqualTo(name);
        assertThat(mention.party()).isEqualTo(party);
    }

    @Test
    void shouldNotTakeANamesakeForSomebodyKnown() {
        assertThat(FINDER.find(null, "Lida Karst left early.", World.DAY).all()).isEmpty();
    }
}
