// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.events.PlacePrecision;

final class DossiersTest {

    private static final String HEAD =
            "id: sample\ntitle: Sample\nprincipals: [AAA]\nparties:\n  - {code: AAA, name: A}\n";

    @TempDir
    Path folder;

    @Test
    void shouldReadEveryFieldWhenDossierIsWhole() throws IOException {
        // Given
        String yaml = HEAD
                + "people:\n  - {name: Ada Lund, party: AAA, sex: f, aliases: [Lund], roles: [{title: Envoy, rank: 2, from: 2025-01-02}]}\n"
                + "places:\n  - {name: Norwick, aliases: [Norvik], admin: North, country: AAA, lat: 1.5, lon: -2.5, precision: SITE}\n"
                + "outlets:\n  - {name: Coast Institute, kind: analyst}\n"
                + "issues:\n  TERRITORY:\n    5: [land swap]\n";

        // When
        Dossier dossier = load(yaml).all().get(0);

        // Then
        assertThat(dossier.people().get(0).roles().get(0))
                .isEqualTo(new Role("Envoy", 2, LocalDate.of(2025, 1, 2), null, null));
        assertThat(dossier.places().get(0))
                .isEqualTo(new Place("Norwick", List.of("Norvik"), "North", "AAA", 1.5, -2.5, PlacePrecision.SITE));
        assertThat(dossier.outlets().get(0).kind()).isEqualTo(Outlet.Kind.ANALYST);
        assertThat(dossier.issues().get("TERRITORY")).containsExactly(new IssuePhrase("land swap", 5));
    }

    @Test
    void shouldNameKnownDossiersWhenNameIsUnknown() {
        assertThatThrownBy(() -> Dossiers.named(List.of("atlantis")))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("unknown dossier 'atlantis'")
                .hasMessageContaining("ukraine");
    }

    @Test
    void shouldNamePathWhenFileIsMissing() {
        assertThatThrownBy(() -> Dossiers.named(List.of("/nowhere/x.yaml")))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("/nowhere/x.yaml does not exist");
    }

    @Test
    void shouldRefuseWhenTwoDossiersShareAnId() {
        assertThatThrownBy(() -> Dossiers.named(List.of("ukraine", "ukraine"))).hasMessageContaining("given twice");
    }

    @Test
    void shouldCoverWhatUsersExpectWhenUkraineIsLoaded() {
        Dossiers dossiers = Dossiers.named(List.of("ukraine"));
        Dossier ukraine = dossiers.all().get(0);

        assertThat(ukraine.principals()).containsExactly("RUS", "UKR", "USA", "EU");
        assertThat(dossiers.people()).hasSizeGreaterThan(150);
        assertThat(ukraine.places()).hasSizeGreaterThan(150);
        Set<String> codes = ukraine.parties().stream().map(Party::code).collect(Collectors.toSet());
        assertThat(codes)
                .contains("NATO", "UN", "OSCE", "IAEA", "ICRC", "TUR", "SAU", "QAT", "ARE", "HUN", "CHN", "VAT");
        assertThat(ukraine.issues()).containsKeys("TERRITORY", "FROZEN_ASSETS", "HUMANITARIAN", "ESCALATION");
    }

    @Test
    void shouldKeepCoordinatesInsideCountryWhenPlaceIsUkrainian() {
        Dossier ukraine = Dossiers.named(List.of("ukraine")).all().get(0);

        assertThat(ukraine.places())
                .filteredOn(place -> "UKR".equals(place.country()) && place.lat() != null)
                .hasSizeGreaterThan(100)
                .allSatisfy(place -> {
                    assertThat(place.lat()).as(place.name()).isBetween(44.3, 52.4);
                    assertThat(place.lon()).as(place.name()).isBetween(22.1, 40.3);
                });
    }

    @Test
    void shouldAnswerOfficeOfTheDayWhenOfficesChange() {
        Person person = Dossiers.builtIn().people().stream()
                .filter(p -> p.name().equals("Mark Rutte"))
                .findFirst()
                .orElseThrow();

        assertThat(person.partyOn(LocalDate.of(2023, 5, 1))).isEqualTo("NLD");
        assertThat(person.partyOn(LocalDate.of(2025, 5, 1))).isEqualTo("NATO");
        assertThat(person.roleOn(LocalDate.of(2024, 8, 1))).isEmpty();
    }

    private Dossiers load(String yaml) throws IOException {
        Path file = folder.resolve("sample.yaml");
        Files.writeString(file, yaml);
        return Dossiers.named(List.of(file.toString()));
    }
}
