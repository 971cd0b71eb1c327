// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.dossier.Dossiers;

final class QuoteSpeakersTest {

    private static final String TEXT =
            "“We sail at dawn,” Ole Brandt said. “We stay,” Ada Lund said. “So be it,” he said.";

    @Test
    void shouldCountFoundQuotesAndRightSpeakersApart() {
        // Given three direct quotes: one with its speaker, one given to another, one not found; and a relayed one
        JsonNode gold = Harbour.json("{\"doc\": \"d\", \"claims\": ["
                + quote("q1", "We sail at dawn", "Ole Brandt", "direct") + ", "
                + quote("q2", "We stay", "Ada Lund", "direct") + ", "
                + quote("q3", "So be it", "Ole Brandt", "direct") + ", "
                + quote("q4", "Ole Brandt said", "Ole Brandt", "via the Post") + "]}");
        List<JsonNode> predictions = List.of(claim("We sail at dawn", "Brandt"), claim("We stay", "Ole Brandt"));

        // When
        QuoteSpeakers quotes = QuoteSpeakers.of(
                new EvalReport(List.of(ScoredArticle.of(gold, predictions, TEXT)), List.of()), Dossiers.of(List.of()));

        // Then
        assertThat(quotes.all()).isEqualTo(3);
        assertThat(quotes.found()).isEqualTo(2);
        assertThat(quotes.right()).isEqualTo(1);
        assertThat(quotes.share()).isEqualTo(0.5);
        assertThat(quotes.wrong()).extracting(Outcome::id).containsExactly("q2");
    }

    private static String quote(String id, String anchor, String speaker, String attribution) {
        return "{\"id\": \"" + id + "\", \"anchor\": \"" + anchor + "\", \"speaker\": \"" + speaker
                + "\", \"attribution\": \"" + attribution + "\", \"quoted\": true, \"importance\": \"core\"}";
    }

    private static JsonNode claim(String evidence, String speaker) {
        return Harbour.json(
                "{\"type\": \"claim\", \"evidence\": \"" + evidence + "\", \"speaker\": \"" + speaker + "\"}");
    }
}
