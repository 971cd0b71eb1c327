// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scores of one document by type. */
public record DocScore(String doc, Map<EventType, TypeScore> types) {

    public DocScore {
        types = Collections.unmodifiableMap(new EnumMap<>(types));
    }

    /**
     * Scores the predictions for one document; those with another {@code doc} are left out.
     *
     * @param gold a gold file: {@code doc} and lists of events with anchors
     * @param text the document, decoded and otherwise untouched
     */
    public static DocScore of(JsonNode gold, List<? extends JsonNode> predictions, String text) {
        String doc = gold.get("doc").asText();
        PlainText plain = new PlainText(text);
        Map<EventType, TypeScore> types = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            List<GoldEvent> items = new ArrayList<>();
            gold.path(type.goldKey()).forEach(event -> items.add(GoldEvent.of(event, plain)));
            List<Prediction> mine = predictions.stream()
                    .filter(p -> !p.has("doc") || p.get("doc").asText().equals(doc))
                    .filter(p -> isOf(type, p))
                    .map(p -> Prediction.of(p, plain))
                    .toList();
            types.put(type, new Matching(type, items, mine).score());
        }
        return new DocScore(doc, types);
    }

    private static boolean isOf(EventType type, JsonNode prediction) {
        String name = prediction.path("type").asText().toLowerCase(Locale.ROOT);
        while (name.endsWith("s")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.equals(type.label());
    }

    /** The sum over documents. */
    public static DocScore sum(String title, List<DocScore> scores) {
        Map<EventType, TypeScore> sums = new EnumMap<>(EventType.class);
        for (DocScore score : scores) {
            score.types.forEach((type, value) -> sums.merge(type, value, TypeScore::plus));
        }
        return new DocScore(title, sums);
    }
}
