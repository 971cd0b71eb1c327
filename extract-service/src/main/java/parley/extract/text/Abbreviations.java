// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.Locale;
import java.util.Set;

/** Words after which a dot ends no sentence, from {@code abbreviations.txt}. */
final class Abbreviations {
    private static final Set<String> WORDS = Set.copyOf(WordList.lines("abbreviations.txt"));

    private Abbreviations() {}

    /** Whether a dot right after the word belongs to it: "Lt", "U.S", an initial. */
    static boolean keepsDot(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial
                || (word.length() > 2 && word.indexOf('.') > 0 && Character.isLetter(word.charAt(0)))
                || listed(word);
    }

    private static boolean listed(String word) {
        return word.length() <= 6
                && WORDS.contains(word.toLowerCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    /** Whether a sentence may end after it all the same, if a capital follows: "in the U.S. The ..." */
    static boolean mayEnd(String token) {
        return token.indexOf('.') != token.lastIndexOf('.');
    }
}
