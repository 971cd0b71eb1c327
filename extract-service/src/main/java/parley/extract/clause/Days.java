// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Days told between a subject and its verb, which are no part of the subject. Stateless. */
final class Days {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight");
    private static final Set<String> PARTS_OF_DAY = Set.of("late", "early", "earlier", "later", "last", "this", "also");

    private Days() {}

    /** The last token of the subject that ends with a token, or before the day told there: "Dole late Saturday told". */
    static int before(Sentence sentence, int last) {
        int i = last;
        boolean day = i > 0
                && DAYS.contains(sentence.norm(i))
                && !sentence.norm(i - 1).equals("on");
        if (day && !sentence.norm(i - 1).equals(",")) {
            i--;
            while (i > 0 && PARTS_OF_DAY.contains(sentence.norm(i))) {
                i--;
            }
            return sentence.tag(i).nominal() || sentence.tag(i) == Tag.PRON ? i : last;
        }
        return last;
    }
}
