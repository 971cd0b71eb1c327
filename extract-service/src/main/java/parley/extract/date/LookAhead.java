// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells whether the words around a date look ahead: "planned for Friday", "on Friday he will". */
final class LookAhead {
    private static final int BEFORE = 14;
    private static final int AFTER = 8;
    private static final Set<String> WORDS = Set.of(
            "will",
            "'ll",
            "plan",
            "plans",
            "planned",
            "planning",
            "schedule",
            "scheduled",
            "schedules",
            "expected",
            "expects",
            "expect",
            "due",
            "slated",
            "intends",
            "set",
            "shall",
            "next",
            "coming",
            "upcoming",
            "would",
            "going",
            "arranged",
            "hopes");
    private static final Set<String> MODALS = Set.of("will", "'ll", "would", "shall", "to", "should", "could", "may");

    private LookAhead() {}

    static boolean at(Sentence sentence, int date) {
        String before = sentence.norm(date - 1);
        if (before.equals("last")) {
            return false;
        }
        if (before.equals("by") || before.equals("until")) {
            return true;
        }
        for (int k = date - 1; k >= Math.max(0, date - BEFORE); k--) {
            if (WORDS.contains(sentence.norm(k))) {
                return true;
            }
            if (sentence.tag(k) == Tag.VERB && !sentence.norm(k).endsWith("ing")) {
                return modalBefore(sentence, k);
            }
        }
        for (int k = date + 1; k < Math.min(sentence.size(), date + AFTER); k++) {
            if (sentence.norm(k).equals("will")) {
                return true;
            }
            if (sentence.tag(k) == Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    private static boolean modalBefore(Sentence sentence, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 3); k--) {
            if (MODALS.contains(sentence.norm(k))) {
                return true;
            }
        }
        return false;
    }
}
