// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    /** Chosen pairs by gold item, in the order they were chosen. */
    private final Map<Integer, Pair> byItem = new LinkedHashMap<>();

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

    TypeScore score() {
        int core = (int) items.stream().filter(GoldEvent::core).count();
        Map<Level, Counts> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(level, counts(level, core));
        }
        List<String> missed = new ArrayList<>();
        List<String> belowFull = new ArrayList<>();
        for (int j = 0; j < items.size(); j++) {
            if (!byItem.containsKey(j) && items.get(j).core()) {
                missed.add(items.get(j).id());
            } else if (byItem.containsKey(j) && byItem.get(j).level() != Level.FULL) {
                belowFull.add(items.get(j).id());
            }
        }
        List<String> spurious = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            if (!byPrediction.containsKey(i)) {
                spurious.add(beginning(mine.get(i)));
            }
        }
        int[] speakers = speakers();
        return new TypeScore(
                core, items.size() - core, mine.size(), levels, speakers[0], speakers[1], missed, belowFull, spurious);
    }

    private Counts counts(Level level, int core) {
        int tp = 0;
        int fp = 0;
        int neutral = 0;
        Set<Integer> spare = new HashSet<>(byItem.keySet());
        for (int i = 0; i < mine.size(); i++) {
            Pair pair = byPrediction.get(i);
            if (pair == null) {
                // A repetition of a matched event is forgiven once.
                Integer again = repeated(i, level, spare);
                fp += again == null ? 1 : 0;
                neutral += again == null ? 0 : 1;
                spare.remove(again);
            } else if (!pair.core()) {
                neutral++;
            } else if (pair.level().compareTo(level) >= 0) {
                tp++;
            } else {
                fp++;
            }
        }
        return new Counts(tp, fp, core - tp, neutral);
    }

    private Integer repeated(int prediction, Level level, Set<Integer> spare) {
        for (Pair pair : pairs) {
            if (pair.prediction() == prediction && pair.level().compareTo(level) >= 0 && spare.contains(pair.item())) {
                return pair.item();
            }
        }
        return null;
    }

    private int[] speakers() {
        int[] rightAndAll = new int[2];
        if (type != EventType.CLAIM) {
            return rightAndAll;
        }
        for (Pair pair : byItem.values()) {
            String speaker = Field.text(mine.get(pair.prediction()).event(), "speaker");
            if (pair.level() != Level.FOUND && !speaker.isEmpty()) {
                Set<String> words = PlainText.tokens(speaker);
                words.retainAll(
                        PlainText.tokens(Field.text(items.get(pair.item()).event(), "speaker")));
                rightAndAll[0] += words.isEmpty() ? 0 : 1;
                rightAndAll[1]++;
            }
        }
        return rightAndAll;
    }

    private static String beginning(Prediction prediction) {
        String text = Field.text(prediction.event(), "evidence");
        String shown = text.isEmpty() ? prediction.event().path("start").asText("None") : text;
        int length = shown.codePointCount(0, shown.length());
        return shown.substring(0, shown.offsetByCodePoints(0, Math.min(90, length)));
    }
}
