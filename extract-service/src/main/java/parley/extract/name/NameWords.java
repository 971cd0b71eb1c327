// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.HashSet;
import java.util.Set;

/** Which words may be part of a name, from {@code name-words.txt}. Immutable. */
final class NameWords {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> PARTICLES = new HashSet<>();

    static {
        for (LexiconLines.Line line : LexiconLines.of("name-words.txt")) {
            (line.key().get(0).equals("particle") ? PARTICLES : WORDS).addAll(line.phrases());
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
}
