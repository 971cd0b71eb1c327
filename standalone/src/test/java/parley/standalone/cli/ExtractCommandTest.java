// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExtractCommandTest {
    // The beacon is one character of Java more than it has code points.
    private static final String TEXT =
            "\uD83D\uDD34 The Kremlin demanded on Tuesday that Ukraine give up the Donbas.\n";

    @TempDir
    private Path folder;

    @Test
    void shouldPrintALineForEachEventWithOffsetsInCodePoints() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("wire.txt"), TEXT);
        // When
        Run run = Run.of("extract", file.toString(), "--published", "2026-01-07T10:00:00Z");
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotEmpty();
        for (String line : run.out()) {
            JsonNode event = new ObjectMapper().readTree(line);
            int[] points = TEXT.codePoints().toArray();
            int start = event.path("start").asInt();
            String there = new String(points, start, event.path("end").asInt() - start);
            assertThat(there).isEqualTo(event.path("evidence").asText());
            assertThat(event.path("doc").asText()).isEqualTo("wire");
        }
    }

    @Test
    void shouldSucceedWithoutALineWhenNothingIsFound() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("recipe.txt"), "Stir the soup.\n");
        // When
        Run run = Run.of("extract", file.toString());
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void shouldNameInputThatCannotBeRead() throws IOException {
        // Given a file in another encoding, and none
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'M', (byte) 0xFC, 'n'});
        // When
        Run run = Run.of("extract", latin.toString(), folder.resolve("none.txt").toString());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(latin + ": It is not UTF-8.").contains("none.txt: There is no such file.");
    }

    @Test
    void shouldNameABrokenDossierWithLineAndField() throws IOException {
        // Given
        Path dossier = Files.writeString(folder.resolve("broken.yaml"), "id: broken\ntitle: [1\n");
        // When
        Run run = Run.of("extract", folder.resolve("x.txt").toString(), "--dossier", dossier.toString());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsPattern("broken\\.yaml:\\d:\\d: ");
    }

    @Test
    void shouldNameTheDossiersThereAreWhenOneIsUnknown() {
        // Given an unknown name // When
        Run run = Run.of("extract", "x.txt", "--dossier", "atlantis");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'atlantis'").contains("ukraine");
    }

    @Test
    void shouldRefuseWhatIsNoDay() {
        // Given a word // When
        Run run = Run.of("extract", "x.txt", "--published", "yesterday");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"yesterday\" is no day; use one such as 2025-12-03");
    }
}
