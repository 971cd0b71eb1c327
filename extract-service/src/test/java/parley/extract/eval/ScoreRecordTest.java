// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScoreRecordTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadWhatItWrote() {
        // Given
        ScoreRecord scores = ScoreRecord.of(Harbour.report());

        // When
        scores.write(folder);

        // Then
        assertThat(ScoreRecord.read(folder)).isEqualTo(scores);
        assertThat(scores.f1()).containsEntry("claim.found", 0.833).containsEntry("battlefield.full", 0.571);
        assertThat(scores.articles()).isEqualTo(1);
        assertThat(scores.gold()).isEqualTo(12);
    }

    @Test
    void shouldNameOnlyWhatDroppedByMoreThanTheTolerance() {
        ScoreRecord before = scores(Map.of("claim.found", 0.8, "claim.full", 0.5, "contact.found", 0.7));
        ScoreRecord now = scores(Map.of("claim.found", 0.78, "claim.full", 0.479, "contact.found", 0.9));

        assertThat(before.drops(now, 0.02)).containsExactly("F1 of claim.full dropped from 0.500 to 0.479");
    }

    @Test
    void shouldTellEveryChangeAndNothingElse() {
        ScoreRecord before = scores(Map.of("claim.found", 0.8, "claim.full", 0.5, "contact.found", 0.7));
        ScoreRecord now = scores(Map.of("claim.found", 0.8, "claim.full", 0.479, "contact.found", 0.9));

        assertThat(before.changes(now))
                .containsExactly("claim.full         0.479 -0.021", "contact.found      0.900 +0.200");
    }

    @Test
    void shouldTellAnotherSetFromTheSame() {
        ScoreRecord scores = scores(Map.of("claim.found", 0.8));

        assertThat(scores.sameSet(scores(Map.of("claim.found", 0.1)))).isTrue();
        assertThat(scores.sameSet(new ScoreRecord(3, 10, scores.f1()))).isFalse();
    }

    @Test
    void shouldSayHowToWriteTheScoresWhenThereAreNone() {
        assertThatThrownBy(() -> ScoreRecord.read(folder))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("./parley eval " + folder + " --record");
    }

    @Test
    void shouldSayHowToWriteTheScoresWhenOneIsNoNumber() throws IOException {
        Files.writeString(folder.resolve(ScoreRecord.FILE), "articles=1\ngold=2\nclaim.found=high\n");

        assertThatThrownBy(() -> ScoreRecord.read(folder))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("\"high\"")
                .hasMessageContaining("--record");
    }

    private static ScoreRecord scores(Map<String, Double> f1) {
        return new ScoreRecord(2, 10, f1);
    }
}
