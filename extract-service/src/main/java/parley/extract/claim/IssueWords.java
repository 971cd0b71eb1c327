// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.text.WordList;

/** The words of {@code issues.txt}, which speak of issues in any negotiation. Immutable. */
public final class IssueWords {
    private static final String PLURAL = "plural";
    private static final String CONTAINER = "container";

    private final Map<String, Map<String, Integer>> phrases = new LinkedHashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> containers = new HashSet<>();

    /** Reads the list that comes with the program. */
    public IssueWords() {
        for (String line : WordList.lines("issues.txt")) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IllegalArgumentException("issues.txt: no '|' in: " + line);
            }
            String[] head = line.substring(0, bar).strip().split(" ", 2);
            List<String> words = List.of(line.substring(bar + 1).strip().split(",\\s*", -1));
            switch (head[0]) {
                case PLURAL -> plurals.addAll(words);
                case CONTAINER -> containers.addAll(words);
                default -> words.forEach(phrase -> add(head[0], Integer.parseInt(head[1].strip()), phrase));
            }
        }
    }

    private void add(String issue, int weight, String phrase) {
        phrases.computeIfAbsent(phrase, words -> new LinkedHashMap<>()).merge(issue, weight, Math::max);
    }

    /** Issues and weights by phrase. */
    public Map<String, Map<String, Integer>> phrases() {
        return phrases;
    }

    /** Whether the word is a plural of its own: arms, goods. */
    boolean plural(String word) {
        return plurals.contains(word);
    }

    /** Whether a noun holds something else: the plan for, an offer of. */
    boolean container(String word) {
        return containers.contains(word) || containers.contains(singular(word));
    }

    /** A word without the mark of number, unless it is a plural of its own. */
    public String stem(String word) {
        return plurals.contains(word) ? word : singular(word);
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
