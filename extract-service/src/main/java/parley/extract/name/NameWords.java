// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.HashSet;
import java.util.Set;

/** Which words may be part of a name, from {@code name-words.txt}. Immutable. */
final class NameWords {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> PARTICLES = new HashSet<>();
    private static final Set<String> PEOPLE = new HashSet<>();

    static {
        for (LexiconLines.Line line : LexiconLines.of("name-words.txt")) {
            Set<String> list =
                    switch (line.key().get(0)) {
                        case "particle" -> PARTICLES;
                        case "person" -> PEOPLE;
                        default -> WORDS;
                    };
            list.addAll(line.phrases());
        }
    }

    private NameWords() {}

    /** Whether the word has a capital only at the head of a sentence. */
    static boolean never(String word) {
        return WORDS.contains(word);
    }

    /** Whether the word may stand in small letters inside a name. */
    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether people are called after a state or city of this name. */
    static boolean person(String word) {
        return PEOPLE.contains(word);
    }
}
