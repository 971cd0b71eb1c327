// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.Set;

/** Forms of be, have and do, and the modals. */
final class Auxiliaries {
    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m");
    static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    static final Set<String> DO = Set.of("do", "does", "did");
    static final Set<String> MODAL = Set.of(
            "can", "could", "may", "might", "will", "would", "shall", "should", "must", "'ll", "'d", "ca", "wo",
            "cannot");

    private Auxiliaries() {}

    /** Whether the word can only help a verb, be one of being, or of having and doing. */
    static boolean auxiliary(String word) {
        return BE.contains(word) || HAVE.contains(word) || DO.contains(word) || MODAL.contains(word);
    }

    /** A modal in full: "'ll" is will. */
    static String full(String word) {
        return switch (word) {
            case "'ll", "wo" -> "will";
            case "'d" -> "would";
            case "ca", "cannot" -> "can";
            default -> word;
        };
    }
}
