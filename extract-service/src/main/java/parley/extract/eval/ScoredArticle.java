// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An article with its score and what became of each of its events.
 *
 * @param title the gold's title of it, or empty
 * @param text the article, decoded and otherwise untouched
 * @param outcomes by type; first those with gold, in its order
 */
public record ScoredArticle(String title, String text, DocScore score, List<Outcome> outcomes) {

    public ScoredArticle {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Scores the predictions for one document; those with another {@code doc} are left out.
     *
     * @param gold a gold file: {@code doc} and lists of events with anchors
     * @param text the document, decoded and otherwise untouched
     */
    public static ScoredArticle of(JsonNode gold, List<? extends JsonNode> predictions, String text) {
        return of(gold.path("doc").asText(), gold, predictions, text);
    }

    /** The same under a name of its own; the predictions bear the gold's {@code doc}. */
    static ScoredArticle of(String name, JsonNode gold, List<? extends JsonNode> predictions, String text) {
        String doc = gold.path("doc").asText();
        PlainText plain = new PlainText(text);
        List<Outcome> outcomes = new ArrayList<>();
        for (EventType type : EventType.values()) {
            List<GoldEvent> items = new ArrayList<>();
            gold.path(type.goldKey()).forEach(event -> items.add(GoldEvent.of(event, plain)));
            List<Prediction> mine = predictions.stream()
                    .filter(p -> !p.has("doc") || p.get("doc").asText().equals(doc))
                    .filter(p -> isOf(type, p))
                    .map(p -> Prediction.of(p, plain))
                    .toList();
            outcomes.addAll(new Matching(type, items, mine).outcomes());
        }
        return new ScoredArticle(gold.path("title").asText(), text, DocScore.of(name, outcomes), outcomes);
    }

    private static boolean isOf(EventType type, JsonNode prediction) {
        String name = prediction.path("type").asText().toLowerCase(Locale.ROOT);
        while (name.endsWith("s")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.equals(type.label());
    }

    /** The document's name. */
    public String doc() {
        return score.doc();
    }
}
