// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words for offices, organs, forces and experts, from {@code lexicon/roles.txt}. Immutable. */
final class Offices {

    /** How a head word works. */
    enum Type {
        TITLE,
        BEFORE_NAME,
        ANALYST,
        ORGAN,
        /** An organ only behind its owner: "Dole's office", not "in office". */
        OWNED,
        FORCE
    }

    /**
     * A head phrase; {@code plural} ones take no single-word name ("officials Monday"); whoever holds a {@code local} one
     * serves the state the place lies in.
     */
    record Head(Type type, int rank, boolean plural, int words, boolean local) {
        /** Whether a body of people and no single one. */
        boolean organ() {
            return type == Type.ORGAN || type == Type.OWNED;
        }
    }

    static final int MAX_WORDS = 5;

    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> patrons = new HashSet<>();
    private final Set<String> local = new HashSet<>();

    Offices() {
        for (LexiconLines.Line line : LexiconLines.of("roles.txt")) {
            String kind = line.key().get(0);
            int rank = line.key().size() > 1 ? Integer.parseInt(line.key().get(1)) : 0;
            for (String phrase : line.phrases()) {
                if (kind.equals("patron")) {
                    patrons.add(phrase);
                } else if (kind.equals("modifier")) {
                    modifiers.add(phrase);
                } else if (kind.equals("local")) {
                    local.add(phrase);
                } else {
                    Type type = Type.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
                    int words = phrase.split(" ", -1).length;
                    heads.putIfAbsent(
                            phrase, new Head(type, rank, phrase.endsWith("s"), words, local.contains(phrase)));
                    heads.putIfAbsent(plural(phrase), new Head(type, rank, true, words, local.contains(phrase)));
                }
            }
        }
    }

    private static String plural(String phrase) {
        boolean vowelBefore = phrase.length() > 1 && "aeou".indexOf(phrase.charAt(phrase.length() - 2)) >= 0;
        return phrase.endsWith("y") && !vowelBefore ? phrase.substring(0, phrase.length() - 1) + "ies" : phrase + "s";
    }

    /** The head that is exactly this phrase in lower case with single spaces, or null. */
    Head head(String phrase) {
        return heads.get(phrase);
    }

    /** Whether the party before a hyphen and this word stands behind somebody and is not the one who speaks or acts. */
    boolean patron(String word) {
        return patrons.contains(word);
    }

    boolean modifies(String word) {
        return modifiers.contains(word) || patrons.contains(word);
    }
}
