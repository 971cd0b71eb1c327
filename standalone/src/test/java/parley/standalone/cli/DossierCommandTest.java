// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DossierCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldPrintADossierThatPassesItsOwnCheck() throws IOException {
        // Given
        Run written = Run.of("dossier", "new", "strait");
        Path file = Files.write(folder.resolve("strait.yaml"), written.out());
        // When
        Run run = Run.of("dossier", "check", file.toString());
        // Then
        assertThat(written.status()).isZero();
        assertThat(run.status()).isZero();
        assertThat(run.out()).singleElement().asString().startsWith(file + ": no problem in 'strait': ");
    }

    @Test
    void shouldFindSomethingByANewDossier() throws IOException {
        // Given
        Path file = Files.write(
                folder.resolve("strait.yaml"), Run.of("dossier", "new").out());
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "Norland will not give up the strait, President Ada Lund said on Friday.\n");
        // When
        Run run = Run.of("extract", report.toString(), "--dossier", file.toString());
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out()).anyMatch(line -> line.contains("\"party\":\"NLD-X\",\"issue\":\"TERRITORY\""));
    }

    @Test
    void shouldPrintEveryProblemOfEveryFileWithItsPlace() throws IOException {
        // Given
        Path one =
                Files.writeString(folder.resolve("one.yaml"), "id: one\ntitel: One\nprincipals: [QQQ]\nparties: []\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "");
        // When
        Run run = Run.of("dossier", "check", one.toString(), two.toString(), "ukraine");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .anyMatch(line -> line.startsWith(one + ":2:1: titel: unknown field; did you mean 'title'?"))
                .anyMatch(line -> line.startsWith(one + ":3:14: principals[0]: no party 'QQQ'"))
                .anyMatch(line -> line.startsWith(two + ":1:1: the file is empty; "))
                .anyMatch(line -> line.startsWith("ukraine: no problem in 'ukraine': "));
    }

    @Test
    void shouldRefuseOneIdInTwoFiles() throws IOException {
        // Given
        Path one = Files.write(
                folder.resolve("one.yaml"), Run.of("dossier", "new", "strait").out());
        Path two = Files.copy(one, folder.resolve("two.yaml"));
        // When
        Run run = Run.of("dossier", "check", one.toString(), two.toString());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'strait' is given twice");
    }

    @Test
    void shouldSayTheSameWhenABrokenDossierIsLoaded() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("one.yaml"), "id: one\ntitel: One\n");
        String checked =
                String.join("\n", Run.of("dossier", "check", file.toString()).out());
        // When
        Run loaded = Run.of("extract", "report.txt", "--dossier", file.toString());
        // Then
        assertThat(loaded.status()).isEqualTo(2);
        assertThat(loaded.err()).contains(checked);
    }

    @Test
    void shouldRefuseABrokenDossierBeforeAnythingIsStarted() throws IOException {
        // Given two that cannot be used
        Path file = Files.writeString(folder.resolve("one.yaml"), "id: one\n");
        // When
        Run run = Run.of("up", "--data", folder.toString(), "--dossier", file.toString(), "--dossier", "atlantis");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one.yaml:1:1: field 'title' is missing").contains("unknown dossier 'atlantis'");
        assertThat(folder).isDirectoryNotContaining("glob:**/log");
    }

    @Test
    void shouldPrintTheSchemaAndShowHelpWhenNothingIsAsked() {
        assertThat(Run.of("dossier", "schema").out()).contains("  \"title\": \"Parley dossier\",");
        assertThat(Run.of("dossier").status()).isEqualTo(2);
        assertThat(Run.of("dossier").err()).contains("check").contains("new");
    }

    @Test
    void shouldRefuseAnIdThatCannotBeOne() {
        // Given none // When
        Run run = Run.of("dossier", "new", "My talks");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'My talks' cannot be the id of a dossier");
    }
}
