// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;

/** The two principals an article is mostly about. */
final class Sides {
    /** Fewer mentions are a chance. */
    private static final int MENTIONS = 3;

    private Sides() {}

    /** Their codes; empty where no two stand out. */
    static List<String> of(Mentions mentions, Set<String> principals) {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.party() != null && principals.contains(mention.party())) {
                counts.merge(mention.party(), 1, Integer::sum);
            }
        }
        List<String> ranked = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MENTIONS)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        boolean clear =
                ranked.size() == 2 || (ranked.size() > 2 && counts.get(ranked.get(2)) < counts.get(ranked.get(1)));
        return clear ? ranked.subList(0, 2) : List.of();
    }
}
