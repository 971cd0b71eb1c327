// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    private Path folder;

    @Test
    void shouldListTheBuiltInDossiersWhenNoneIsNamed() {
        // Given, when
        Catalogue catalogue = Catalogue.load(List.of());
        // Then
        assertThat(catalogue.find("ukraine").orElseThrow().principals()).contains("RUS", "UKR");
    }

    @Test
    void shouldNameSharedPartiesFromTheWorldList() {
        // Given, when
        Negotiation gaza = Catalogue.load(List.of("gaza")).all().get(0);
        // Then
        assertThat(gaza.names())
                .containsEntry("USA", "United States")
                .containsEntry("TUR", "Turkey")
                .containsEntry("HAMAS", "Hamas")
                .containsEntry("CHN", "China");
    }

    @Test
    void shouldNameTheKnownDossiersWhenOneIsUnknown() {
        // Given, when, then
        assertThatThrownBy(() -> Catalogue.load(List.of("moon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown dossier \"moon\"")
                .hasMessageContaining("ukraine")
                .hasMessageContaining(".yaml");
    }

    @Test
    void shouldReadADossierFile() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("lakes.yaml"), """
                id: lakes
                title: The lakes
                principals: [AAA]
                parties: [{code: AAA, name: Upper shore}, {code: BBB}]
                """);
        // When
        Negotiation lakes = Catalogue.load(List.of(file.toString())).all().get(0);
        // Then
        assertThat(lakes.title()).isEqualTo("The lakes");
        assertThat(lakes.names()).containsEntry("AAA", "Upper shore").containsEntry("BBB", "BBB");
    }

    @Test
    void shouldNameTheFileWhenItIsNoDossier() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("list.yaml"), "- a\n");
        // When, then
        assertThatThrownBy(() -> Catalogue.load(List.of(file.toString())))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("needs id, title")
                .hasMessageContaining("./parley dossier check");
    }
}
