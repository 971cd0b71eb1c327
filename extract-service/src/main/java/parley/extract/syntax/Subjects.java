// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.syntax;

import java.util.Map;

/** Where the subject of a verb stands, by the offsets at which the two words start. Immutable. */
public final class Subjects {
    /** No verb's subject is known. */
    public static final Subjects UNKNOWN = new Subjects(Map.of());

    private final Map<Integer, Integer> subjectOfVerb;

    public Subjects(Map<Integer, Integer> subjectOfVerb) {
        this.subjectOfVerb = Map.copyOf(subjectOfVerb);
    }

    /** Where the head word of the subject starts, or -1 where it is not known. */
    public int of(int verbStart) {
        return subjectOfVerb.getOrDefault(verbStart, -1);
    }
}
