// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;

final class EvalScoreTest {

    @TempDir
    Path folder;

    @Test
    void shouldNameFolderWhenGoldIsMissing() {
        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("no folder " + folder.resolve("gold"));
    }

    @Test
    void shouldSayEmptyWhenThereIsNoGold() throws IOException {
        Files.createDirectory(folder.resolve("gold"));

        assertThatThrownBy(() -> EvalScore.of(folder, null)).hasMessageContaining("no gold files");
    }

    @Test
    void shouldSayEmptyWhenThereAreNoArticles() throws IOException {
        write("gold/a.json", "{\"doc\": \"a\"}");
        Files.createDirectory(folder.resolve("articles"));

        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .hasMessage("no articles *.txt in " + folder.resolve("articles"));
    }

    @Test
    void shouldNameArticleWhenTextIsMissing() throws IOException {
        write("gold/a.json", "{\"doc\": \"a\"}");
        write("articles/b.txt", "Text.");

        assertThatThrownBy(() -> EvalScore.of(folder, null)).hasMessageContaining("no article a*.txt");
    }

    @Test
    void shouldNameGoldFileWhenItIsNoJson() throws IOException {
        write("gold/a.json", "{\n oops");
        write("articles/a.txt", "Text.");

        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .hasMessageContaining("a.json is no JSON, line 2: ")
                .hasMessageNotContaining("REDACTED");
    }

    @Test
    void shouldNameEveryEventThatIsIncompleteAtOnce() throws IOException {
        // Given
        write(
                "gold/a.json",
                "{\"doc\": \"a\", \"published\": \"May 4\", \"claims\": [{\"anchor\": \"Text\", \"importance\": \"core\"},"
                        + " {\"id\": \"c2\", \"importance\": \"vital\"}], \"contacts\": {}}");
        write("articles/a.txt", "Text.");

        // When // Then
        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("a.json:")
                .hasMessageContaining("'published' is 'May 4'")
                .hasMessageContaining("claims[0]: no field 'id'")
                .hasMessageContaining("c2: no field 'anchor'")
                .hasMessageContaining("c2: 'importance' is 'vital'; use core or optional")
                .hasMessageContaining("contacts: expected a list");
    }

    @Test
    void shouldNameTheEventWhenItsAnchorIsNotInTheArticle() throws IOException {
        write(
                "gold/a.json",
                "{\"doc\": \"a\", \"claims\": [{\"id\": \"c1\", \"anchor\": \"gone astray\", \"importance\": \"core\"}]}");
        write("articles/a.txt", "Here are other words.");

        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .hasMessageContaining("a.json:")
                .hasMessageContaining("c1: its anchor is not in " + folder.resolve("articles/a.txt"))
                .hasMessageContaining("gone astray");
    }

    @Test
    void shouldScoreAndSaySoWhenOnlyAFurtherAnchorIsNotInTheArticle() throws IOException {
        // Given
        write(
                "gold/a.json",
                "{\"doc\": \"a\", \"claims\": [{\"id\": \"c1\", \"anchor\": \"other words\","
                        + " \"alt_anchors\": [\"gone astray\"], \"importance\": \"core\"}]}");
        write("articles/a.txt", "Here are other words.");

        // When
        EvalReport report = EvalScore.of(List.of(folder, folder), Engine.load(Dossiers.of(List.of())));

        // Then
        assertThat(report.notes()).hasSize(2).first().asString().contains("c1", "gone astray");
        assertThat(report.docs())
                .extracting(DocScore::doc)
                .containsOnly(folder.resolve("a").toString());
        assertThat(report.total().types().get(EventType.CLAIM).core()).isEqualTo(2);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
