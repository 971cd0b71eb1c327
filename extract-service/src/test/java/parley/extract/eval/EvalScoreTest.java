// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalScoreTest {

    @TempDir
    Path folder;

    @Test
    void shouldNameFolderWhenGoldIsMissing() {
        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("cannot list " + folder.resolve("gold"));
    }

    @Test
    void shouldSayEmptyWhenThereIsNoGold() throws IOException {
        Files.createDirectory(folder.resolve("gold"));

        assertThatThrownBy(() -> EvalScore.of(folder, null)).hasMessageContaining("no gold files");
    }

    @Test
    void shouldNameArticleWhenTextIsMissing() throws IOException {
        Files.createDirectory(folder.resolve("gold"));
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(folder.resolve("gold/a.json"), "{\"doc\": \"a\"}");

        assertThatThrownBy(() -> EvalScore.of(folder, null)).hasMessageContaining("no article a*.txt");
    }

    @Test
    void shouldNameGoldFileWhenItIsNoJson() throws IOException {
        Files.createDirectory(folder.resolve("gold"));
        Files.writeString(folder.resolve("gold/a.json"), "{\n oops");

        assertThatThrownBy(() -> EvalScore.of(folder, null))
                .hasMessageContaining("a.json is no JSON, line 2: ")
                .hasMessageNotContaining("REDACTED");
    }
}
