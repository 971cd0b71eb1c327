// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;

/**
 * A word or a gazetteer hit of the text, with what lies between it and the unit before.
 *
 * <p>{@code entries} is empty for a plain word; {@code text} is folded.
 */
record Unit(int start, int end, String text, boolean capital, Gap gap, List<Entry> entries) {

    /** What separates a unit from the one before it. */
    enum Gap {
        SPACE,
        HYPHEN,
        POSSESSIVE,
        COMMA,
        STOP
    }

    boolean isWord() {
        return entries.isEmpty();
    }

    Entry entry() {
        return entries.isEmpty() ? null : entries.get(0);
    }

    boolean isPerson() {
        return !isWord() && entry().kind() == Mention.Kind.PERSON;
    }

    boolean tellsParty() {
        return !isWord() && entry().tellsParty();
    }

    /** Whether it is joined to the one before without punctuation. */
    boolean joined() {
        return gap == Gap.SPACE || gap == Gap.HYPHEN;
    }

    Unit asWord() {
        return new Unit(start, end, text, capital, gap, List.of());
    }
}
