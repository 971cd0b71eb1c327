// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs predictions with gold one to one: higher level first, then core, then the stronger overlap. */
final class Matching {

    private record Pair(Level level, boolean core, double strength, int prediction, int item) {}

    private final EventType type;
    private final List<GoldEvent> items;
    private final List<Prediction> mine;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, Pair> byItem = new HashMap<>();
    private final Map<Integer, Pair> byPrediction = new HashMap<>();

    Matching(EventType type, List<GoldEvent> items, List<Prediction> mine) {
        this.type = type;
        this.items = items;
        this.mine = mine;
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < items.size(); j++) {
                double strength = mine.get(i).overlap(items.get(j));
                if (strength > 0) {
                    Level level =
                            Level.of(type, mine.get(i).event(), items.get(j).event());
                    pairs.add(new Pair(level, items.get(j).core(), strength, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::level, Comparator.reverseOrder())
                .thenComparing(Pair::core, Comparator.reverseOrder())
                .thenComparing(Pair::strength, Comparator.reverseOrder())
                .thenComparingInt(Pair::prediction)
                .thenComparingInt(Pair::item));
        for (Pair pair : pairs) {
            if (!byPrediction.containsKey(pair.prediction()) && !byItem.containsKey(pair.item())) {
                byItem.put(pair.item(), pair);
                byPrediction.put(pair.prediction(), pair);
            }
        }
    }

    /** What became of every gold event, in their order, and then of every prediction that matches none. */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int j = 0; j < items.size(); j++) {
            GoldEvent item = items.get(j);
            Pair pair = byItem.get(j);
            outcomes.add(
                    pair == null
                            ? Outcome.missed(type, item)
                            : Outcome.matched(type, item, mine.get(pair.prediction()), pair.level()));
        }
        Map<Integer, Set<Level>> forgiven = forgiven();
        for (int i = 0; i < mine.size(); i++) {
            if (!byPrediction.containsKey(i)) {
                outcomes.add(Outcome.unmatched(type, mine.get(i), forgiven.getOrDefault(i, Set.of())));
            }
        }
        return outcomes;
    }

    /** A repetition of a matched event is forgiven once, level by level. */
    private Map<Integer, Set<Level>> forgiven() {
        Map<Integer, Set<Level>> forgiven = new HashMap<>();
        for (Level level : Level.values()) {
            Set<Integer> spare = new HashSet<>(byItem.keySet());
            for (int i = 0; i < mine.size(); i++) {
                Integer again = byPrediction.containsKey(i) ? null : repeated(i, level, spare);
                if (again != null) {
                    spare.remove(again);
                    forgiven.computeIfAbsent(i, none -> EnumSet.noneOf(Level.class))
                            .add(level);
                }
            }
        }
        return forgiven;
    }

    private Integer repeated(int prediction, Level level, Set<Integer> spare) {
        for (Pair pair : pairs) {
            if (pair.prediction() == prediction && pair.level().compareTo(level) >= 0 && spare.contains(pair.item())) {
                return pair.item();
            }
        }
        return null;
    }
}
