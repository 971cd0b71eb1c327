// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word a misspelt one was meant to be. */
final class Nearest {

    private Nearest() {}

    /** The known word with the fewest letters added, left out or replaced, about a third at most; else its short or long form. */
    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> near(word, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return distance(a, b) <= Math.max(1, (Math.max(a.length(), b.length()) + 1) / 3)
                || (shorter >= 3 && a.startsWith(b.substring(0, shorter)) && b.startsWith(a.substring(0, shorter)));
    }

    // Levenshtein's distance, row by row.
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
