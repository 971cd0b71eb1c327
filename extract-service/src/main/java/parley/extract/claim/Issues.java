// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.IssuePhrase;
import parley.extract.text.Sentence;

/** Decides what a stretch of words is about, by the weighted phrases of the dossiers. Immutable. */
public final class Issues {
    private static final int LONGEST = 8;

    private record Entry(String issue, int weight, List<String> words) {}

    /** An issue with the weight of the phrases that speak for it. */
    public record Decision(String issue, int weight) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    public Issues(Dossiers dossiers) {
        for (Dossier dossier : dossiers.all()) {
            dossier.issues().forEach((issue, phrases) -> phrases.forEach(phrase -> add(issue, phrase)));
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    private void add(String issue, IssuePhrase phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.phrase().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            words.add(stem(word));
        }
        List<Entry> list = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        Entry entry = new Entry(issue, phrase.weight(), List.copyOf(words));
        if (!list.contains(entry)) {
            list.add(entry);
        }
    }

    /** The issue that most speaks for itself between two tokens, or null when none does; the earlier of two alike. */
    public Decision decide(Sentence s, int from, int to) {
        Map<String, Integer> weights = weigh(s, from, to);
        Decision best = null;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            int weight = entry.getValue();
            if (best == null || weight > best.weight()) {
                best = new Decision(entry.getKey(), weight);
            }
        }
        return best;
    }

    /** The weight of every issue that is spoken of between two tokens; longer phrases hide shorter ones inside them. */
    Map<String, Integer> weigh(Sentence s, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (String word : s.norm(i).split("[-‑]", 4)) {
                if (!word.isEmpty()) {
                    words.add(stem(word));
                }
            }
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            int length = 0;
            for (Entry entry : byFirst.getOrDefault(words.get(i), List.of())) {
                int size = entry.words().size();
                boolean here = size >= length && size <= LONGEST && i + size <= words.size();
                if (here && words.subList(i, i + size).equals(entry.words())) {
                    weights.merge(entry.issue(), entry.weight(), Integer::sum);
                    length = size;
                }
            }
            i += Math.max(1, length);
        }
        return weights;
    }

    // Number does not matter: "limits on the armies" speaks of "limit on the army".
    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
