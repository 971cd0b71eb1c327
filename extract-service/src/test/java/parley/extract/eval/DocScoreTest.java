// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected tables were printed by the reference scorer for the same three files. */
final class DocScoreTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shouldPrintTheReferenceTablesWhenScoringTheSamePredictions() throws IOException {
        // Given
        JsonNode gold = JSON.readTree(text("harbour.json"));
        List<JsonNode> predictions = predictions();

        // When
        DocScore score = DocScore.of(gold, predictions, text("harbour.txt"));

        // Then
        assertThat(new EvalReport(List.of(score)).tables(true)).isEqualTo(text("harbour.scores"));
    }

    @Test
    void shouldSumCountsWhenSeveralDocumentsAreScored() throws IOException {
        // Given
        DocScore score = DocScore.of(JSON.readTree(text("harbour.json")), predictions(), text("harbour.txt"));

        // When
        DocScore total = new EvalReport(List.of(score, score)).total();

        // Then
        TypeScore one = score.types().get(EventType.CLAIM);
        TypeScore both = total.types().get(EventType.CLAIM);
        assertThat(both.core()).isEqualTo(2 * one.core());
        assertThat(both.levels().get(Level.FULL).tp())
                .isEqualTo(2 * one.levels().get(Level.FULL).tp());
        assertThat(both.levels().get(Level.FULL).f1())
                .isEqualTo(one.levels().get(Level.FULL).f1());
    }

    @Test
    void shouldCountOnlyMissesWhenNothingIsPredicted() throws IOException {
        DocScore score = DocScore.of(JSON.readTree(text("harbour.json")), List.of(), text("harbour.txt"));

        Counts found = score.types().get(EventType.CONTACT).levels().get(Level.FOUND);

        assertThat(found).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(found.precision()).isNaN();
        assertThat(found.recall()).isZero();
    }

    private static List<JsonNode> predictions() throws IOException {
        List<JsonNode> predictions = new ArrayList<>();
        for (String line : text("harbour.jsonl").lines().toList()) {
            predictions.add(JSON.readTree(line));
        }
        return predictions;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = DocScoreTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
