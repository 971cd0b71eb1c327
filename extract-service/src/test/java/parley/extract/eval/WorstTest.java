// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WorstTest {

    private static final String TEXT = "Sudmark demands a toll. Norland refuses it. Medland offers ships.";

    @Test
    void shouldListMissesWhereNothingWasFoundFirst() {
        // Given two missed claims, of which one lies where a contact was found
        ScoredArticle article = article(
                "[" + core("c1", "Sudmark demands a toll") + ", " + core("c2", "Norland refuses it") + "]",
                List.of(found("contact", "Sudmark demands", 0.5)));

        // When
        List<Worst.Case> misses = Worst.misses(new EvalReport(List.of(article), List.of()));

        // Then
        assertThat(misses).extracting(miss -> miss.outcome().id()).containsExactly("c2", "c1");
        assertThat(misses).extracting(Worst.Case::blank).containsExactly(true, false);
    }

    @Test
    void shouldLetArticlesTakeTurns() {
        // Given an article with two misses, and another with one
        ScoredArticle two = article(
                "[" + core("c1", "Sudmark demands a toll") + ", " + core("c2", "Norland refuses it") + "]", List.of());
        ScoredArticle one = article("[" + core("c3", "Medland offers ships") + "]", List.of());

        // When
        List<Worst.Case> misses = Worst.misses(new EvalReport(List.of(two, one), List.of()));

        // Then
        assertThat(misses).extracting(miss -> miss.outcome().id()).containsExactly("c1", "c3", "c2");
    }

    @Test
    void shouldListTheSurestFalseEventFirst() {
        // Given
        ScoredArticle article = article(
                "[]", List.of(found("claim", "Norland refuses it", 0.4), found("claim", "Medland offers ships", 0.9)));

        // When
        List<Worst.Case> falseEvents = Worst.falseEvents(new EvalReport(List.of(article), List.of()));

        // Then
        assertThat(falseEvents)
                .extracting(found -> found.outcome().text())
                .containsExactly("Medland offers ships", "Norland refuses it");
    }

    private static ScoredArticle article(String claims, List<JsonNode> predictions) {
        return ScoredArticle.of(Harbour.json("{\"doc\": \"d\", \"claims\": " + claims + "}"), predictions, TEXT);
    }

    private static String core(String id, String anchor) {
        return "{\"id\": \"" + id + "\", \"anchor\": \"" + anchor + "\", \"importance\": \"core\"}";
    }

    private static JsonNode found(String type, String evidence, double confidence) {
        return Harbour.json("{\"type\": \"" + type + "\", \"evidence\": \"" + evidence + "\", \"start\": "
                + TEXT.indexOf(evidence) + ", \"end\": " + (TEXT.indexOf(evidence) + evidence.length())
                + ", \"confidence\": " + confidence + "}");
    }
}
