// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;

/**
 * A cue with who it belongs to, before its content is cut.
 *
 * @param cue the word that attributes
 * @param sources who it comes from; at least one
 * @param sourceFrom first token of the source
 * @param place where the source stands
 */
record Attributed(Cue cue, List<Source> sources, int sourceFrom, Place place) {
    /** Where the source stands. */
    enum Place {
        /** Before the cue, the content behind it: "Anna said that ...". */
        LEADING,
        /** The cue before the source, the content before both: "..., said Anna". */
        INVERTED,
        /** Source and cue behind the content: "..., Anna said". */
        TRAILING,
        /** Source and cue in the midst of the content: "Land, Anna said, is ...". */
        ASIDE,
        /** Understood from the cue before. */
        INHERITED
    }

    Source first() {
        return sources.get(0);
    }

    /** Whether the content stands before the cue. */
    boolean behind() {
        return place == Place.INVERTED || place == Place.TRAILING;
    }
}
