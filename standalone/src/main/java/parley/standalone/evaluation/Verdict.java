// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.Locale;
import parley.extract.eval.Level;
import parley.extract.eval.Outcome;

/** What became of an event, in the words and classes of the page. */
enum Verdict {
    FULL("found in full"),
    ACTOR("party right, rest not"),
    FOUND("only the words found"),
    MISSED("missed"),
    OPTIONAL("optional, not found"),
    REPEATED("repetition"),
    FALSE("false event");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    static Verdict of(Outcome outcome) {
        if (outcome.gold() == null) {
            return outcome.falseEvent() ? FALSE : REPEATED;
        }
        if (outcome.predicted() == null) {
            return outcome.core() ? MISSED : OPTIONAL;
        }
        return outcome.level() == Level.FULL ? FULL : outcome.level() == Level.ACTOR ? ACTOR : FOUND;
    }

    String words() {
        return words;
    }

    /** The class in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
