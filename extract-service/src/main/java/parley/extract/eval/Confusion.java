// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which value of a field the engine gave for which gold value, over claims with the right party.
 *
 * <p>Core and optional gold both count. A value that the gold also accepts stands for the gold value, on the diagonal.
 *
 * @param cells gold value, then predicted value, then how often; none is a hyphen
 */
public record Confusion(Map<String, Map<String, Integer>> cells) {

    private static final String NONE = "-";

    public Confusion {
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        cells.forEach((gold, row) -> copy.put(gold, Collections.unmodifiableMap(new TreeMap<>(row))));
        cells = Collections.unmodifiableMap(copy);
    }

    /** The table of a field, for example {@code issue}. */
    public static Confusion of(Collection<ScoredArticle> articles, String field) {
        Map<String, Map<String, Integer>> cells = new TreeMap<>();
        for (ScoredArticle article : articles) {
            for (Outcome outcome : article.outcomes()) {
                if (outcome.type() == EventType.CLAIM && outcome.matchedAt(Level.ACTOR)) {
                    String predicted = label(Field.text(outcome.predicted(), field));
                    boolean same = Field.same(outcome.predicted(), outcome.gold(), field);
                    String gold = same ? predicted : label(Field.text(outcome.gold(), field));
                    cells.computeIfAbsent(gold, none -> new TreeMap<>()).merge(predicted, 1, Integer::sum);
                }
            }
        }
        return new Confusion(cells);
    }

    private static String label(String value) {
        return value.isBlank() ? NONE : Field.upper(value);
    }

    /** Every value that occurs on either side, sorted. */
    public List<String> labels() {
        TreeSet<String> labels = new TreeSet<>(cells.keySet());
        cells.values().forEach(row -> labels.addAll(row.keySet()));
        return new ArrayList<>(labels);
    }

    /** How often a gold value was given as the predicted one. */
    public int count(String gold, String predicted) {
        return cells.getOrDefault(gold, Map.of()).getOrDefault(predicted, 0);
    }

    /** How many claims bear a gold value. */
    public int total(String gold) {
        return cells.getOrDefault(gold, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
