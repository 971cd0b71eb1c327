// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.dossier.Dossiers;

/** One spelling that two dossiers mean differently. */
class HomonymsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 18);

    private static final String NORTH = """
            id: north
            title: The north
            principals: [NOA]
            parties:
              - {code: NOA, name: Noreland, metonyms: [Citadel]}
              - {code: LEAGUE, kind: BODY, name: Fjord League, here: [the Wardens, "Noreland, Brack and Vik"]}
            people: [{name: Ada Lund, party: NOA, aliases: [Lund], roles: [{title: Envoy, rank: 2}]}]
            places: [{name: Brack, country: NOA, lat: 60, lon: 10}]
            """;
    private static final String SOUTH = """
            id: south
            title: The south
            principals: [SOA]
            parties: [{code: SOA, name: Sorland, metonyms: [Citadel]}]
            people: [{name: Ivo Lund, party: SOA, aliases: [Lund], roles: [{title: Envoy, rank: 2}]}]
            places: [{name: Brack, country: SOA, lat: 40, lon: 20}]
            """;

    @TempDir
    Path folder;

    private NameFinder finder;

    @BeforeEach
    void load() throws IOException {
        Path north = Files.writeString(folder.resolve("north.yaml"), NORTH);
        Path south = Files.writeString(folder.resolve("south.yaml"), SOUTH);
        finder = NameFinder.load(Dossiers.named(List.of(north.toString(), south.toString())));
    }

    private List<Mention> find(String body, String negotiation) {
        return finder.find(null, body, DAY, negotiation).all();
    }

    @Test
    void shouldTakeWhomTheNegotiationKnows() {
        assertThat(find("Lund spoke.", "north")).extracting(Mention::name).containsExactly("Ada Lund");
        assertThat(find("Lund spoke.", "south")).extracting(Mention::name).containsExactly("Ivo Lund");
        assertThat(find("The Citadel spoke.", "south"))
                .extracting(Mention::party)
                .containsExactly("SOA");
        assertThat(find("A blast in Brack.", "south"))
                .extracting(mention -> mention.place().country())
                .containsExactly("SOA");
    }

    @Test
    void shouldAbstainWhileTheNegotiationIsOpen() {
        // When
        Mentions mentions = finder.find(null, "Lund spoke in Brack.", DAY, null);
        // Then
        assertThat(mentions.all()).isEmpty();
        assertThat(mentions.open()).isTrue();
    }

    @Test
    void shouldTakeTheOneNamedInFull() {
        assertThat(find("Ivo Lund arrived. Lund spoke.", null))
                .extracting(Mention::name)
                .containsExactly("Ivo Lund", "Ivo Lund");
    }

    @Test
    void shouldBeSettledWhereOneMeaningIsLeft() {
        assertThat(finder.find(null, "Noreland spoke.", DAY, null).open()).isFalse();
    }

    @Test
    void shouldLetAWordOfOneNegotiationCountThereOnly() {
        assertThat(find("The Wardens spoke.", "north"))
                .extracting(Mention::party)
                .containsExactly("LEAGUE");
        assertThat(find("The Wardens spoke.", "south")).isEmpty();
        assertThat(find("The Wardens spoke.", null)).isEmpty();
    }

    @Test
    void shouldSeeTheShorterNameWhereTheLongerDoesNotCount() {
        assertThat(find("Noreland, Brack and Vik spoke.", "north"))
                .extracting(Mention::party)
                .containsExactly("LEAGUE");
        assertThat(find("Noreland, Brack and Vik spoke.", "south"))
                .extracting(Mention::party)
                .contains("NOA")
                .doesNotContain("LEAGUE");
    }
}
