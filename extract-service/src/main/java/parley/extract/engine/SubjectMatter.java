// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/**
 * Tells reports on affairs of states from those of other fields, in which teams attack, buyers hold talks and countries play.
 *
 * <p>Counts the words of each field in {@code subject-matter.txt}, each word a few times at most. A short text, which has no
 * room for many of them, is taken as it comes. Thread-safe.
 */
final class SubjectMatter {
    private static final String AFFAIRS = "affairs";
    /** Below this many words the count says little. */
    private static final int SHORT = 120;
    /** A longer report on affairs of states uses at least this many words of the field; sport pages have one or two. */
    private static final int DISTINCT = 3;
    /** One word repeated, such as a name of a team, must not decide. */
    private static final int COUNTED = 3;

    private final Map<String, Set<String>> fields = new HashMap<>();

    SubjectMatter() {
        for (String line : WordList.lines("subject-matter.txt")) {
            int bar = line.indexOf('|');
            Set<String> words = fields.computeIfAbsent(line.substring(0, bar).strip(), field -> new HashSet<>());
            for (String word : line.substring(bar + 1).split(",", -1)) {
                words.add(word.strip());
            }
        }
    }

    /** Whether the report is about affairs of states; in doubt it is. */
    boolean concernsStates(Reading reading) {
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        for (Sentence sentence : reading.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                words.merge(sentence.norm(i), 1, Integer::sum);
                all++;
            }
        }
        long affairs = weight(words, AFFAIRS);
        long other = fields.keySet().stream()
                .filter(field -> !field.equals(AFFAIRS))
                .mapToLong(field -> weight(words, field))
                .max()
                .orElse(0);
        long distinct = fields.get(AFFAIRS).stream().filter(words::containsKey).count();
        return affairs >= other && (all < SHORT || distinct >= DISTINCT);
    }

    private long weight(Map<String, Integer> words, String field) {
        return fields.get(field).stream()
                .mapToInt(word -> Math.min(COUNTED, words.getOrDefault(word, 0)))
                .sum();
    }
}
