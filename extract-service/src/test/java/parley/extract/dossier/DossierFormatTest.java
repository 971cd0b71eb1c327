// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the published schema and the reader to the same format. */
final class DossierFormatTest {

    private static final Path BUILT_IN = Path.of("src/main/resources/parley/extract/dossiers");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierFormat.schema());

    @TempDir
    Path folder;

    @Test
    void shouldAcceptItsOwnTemplate() throws IOException {
        // Given
        String template = DossierFormat.template("my-talks");

        // When
        Dossier dossier = read(template);

        // Then
        assertThat(dossier.id()).isEqualTo("my-talks");
        assertThat(dossier.people()).hasSize(2);
        assertThat(schemaErrors(template)).isEmpty();
    }

    @Test
    void shouldExplainEveryFieldInTheTemplate() {
        String template = DossierFormat.template("my-talks");

        assertThat(template)
                .contains(
                        "id:",
                        "title:",
                        "principals:",
                        "belligerents:",
                        "parties:",
                        "code:",
                        "kind:",
                        "name:",
                        "names:",
                        "demonyms:",
                        "capitals:",
                        "metonyms:",
                        "bases:",
                        "people:",
                        "party:",
                        "sex:",
                        "aliases:",
                        "roles:",
                        "title:",
                        "rank:",
                        "from:",
                        "until:",
                        "places:",
                        "country:",
                        "lat:",
                        "lon:",
                        "precision:",
                        "outlets:",
                        "issues:")
                .contains(IssueNames.SHARED);
    }

    @Test
    void shouldRefuseAnIdThatCannotBeOne() {
        assertThatThrownBy(() -> DossierFormat.template("My talks"))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("'My talks'")
                .hasMessageContaining("small letters, digits and hyphens");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void shouldFindNoProblemInWhatComesWithTheProgram(String id) throws IOException {
        assertThat(Dossiers.named(List.of(id)).all()).hasSize(1);
        assertThat(schemaErrors(Files.readString(BUILT_IN.resolve(id + ".yaml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people: [{name: Ada, party: EU, roles: [{title: Envoy, rank: 5}]}]",
                "people: [{name: Ada, party: EU, roles: [{title: Envoy, rank: high}]}]",
                "people: [{name: Ada, party: EU, roles: [{title: Envoy, rank: 2, from: May 2025}]}]",
                "people: [{name: Ada, party: EU}]",
                "people: [{name: Ada, party: EU, sex: x, roles: []}]",
                "people: Ada",
                "places: [{name: Town, lattitude: 3}]",
                "places: [{name: Town, lat: 3}]",
                "places: [{name: Town, lat: 91, lon: 0}]",
                "places: [{name: Town, precision: VILLAGE}]",
                "outlets: [{name: ' '}]",
                "outlets: [{kind: MEDIA}]",
                "issues: {water: {5: [river]}}",
                "issues: {WATER: {9: [river]}}",
                "issues: {WATER: {5: river}}",
                "isues: {}"
            })
    void shouldBeRefusedByTheSchemaAsByTheReader(String added) {
        String yaml = "id: sample\ntitle: Sample\nprincipals: [EU]\nparties: [EU]\n" + added + "\n";

        assertThat(schemaErrors(yaml)).isNotEmpty();
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(DossierException.class);
    }

    private static List<String> builtIn() {
        return Dossiers.builtIn().all().stream().map(Dossier::id).toList();
    }

    private Dossier read(String yaml) throws IOException {
        Path file = folder.resolve("dossier.yaml");
        Files.writeString(file, yaml);
        return Dossiers.named(List.of(file.toString())).all().get(0);
    }

    private static List<Error> schemaErrors(String yaml) {
        Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode json = new ObjectMapper().valueToTree(document);
        return SCHEMA.validate(json);
    }
}
