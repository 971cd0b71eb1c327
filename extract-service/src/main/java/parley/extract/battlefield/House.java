// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Recognises a report that a think-tank wrote itself: its own word then stands behind what it narrates. */
final class House {
    private static final int JUDGEMENTS = 3;
    private static final int REACH = 5;

    private House() {}

    /** The think-tank's name, or null where a medium wrote the report. */
    static String of(Reading reading, Mentions mentions, ActionWords words) {
        String publisher = reading.report().publisher();
        Map<String, Integer> judgements = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.kind() == Mention.Kind.ANALYST && mention.role() == null) {
                if (publisher != null && publisher.contains(mention.name())) {
                    return mention.name();
                }
                judgements.merge(mention.name(), judges(reading, words, mention) ? 1 : 0, Integer::sum);
            }
        }
        return judgements.entrySet().stream()
                .filter(entry -> entry.getValue() >= JUDGEMENTS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    // "X has not observed", "X previously assessed", "X's forecast": how a house writes of itself.
    private static boolean judges(Reading reading, ActionWords words, Mention mention) {
        Sentence sentence = reading.sentenceAt(mention.start());
        if (sentence == null) {
            return false;
        }
        int after = sentence.tokenAt(mention.end());
        return words.any("house", sentence, after, after + REACH);
    }
}
