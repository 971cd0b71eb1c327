// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;

/** Finds the condition in what is said: if, unless, until, in exchange for, "should Arland attack". Stateless. */
final class Conditions {
    private static final Set<String> LIMITS = Set.of("unless", "until", "without", "before", "as", "so");

    private Conditions() {}

    /** First token of the condition in a unit, or -1. */
    static int at(Cues cues, Sentence s, Unit unit, List<Clause> clauses) {
        int found = cues.find("condition", s, unit.from(), unit.to());
        while (found >= 0 && (aside(s, found, clauses) || even(s, found))) {
            found = cues.find("condition", s, found + 1, unit.to());
        }
        return found < 0 ? inverted(s, unit) : found;
    }

    /** Whether a refusal holds only as long as the condition: "not unless", "not until". */
    static boolean limits(Sentence s, int condition) {
        return condition >= 0 && LIMITS.contains(s.norm(condition));
    }

    // In a relative clause it is a condition of something else.
    private static boolean aside(Sentence s, int token, List<Clause> clauses) {
        Link link = null;
        for (Clause clause : clauses) {
            link = clause.verb().from() < token ? clause.link() : link;
        }
        return link == Link.RELATIVE && !s.norm(token - 1).equals(",");
    }

    // "even if", "as if", "asked if": no condition.
    private static boolean even(Sentence s, int token) {
        String before = s.norm(token - 1);
        return s.norm(token).equals("if") && (before.equals("even") || before.equals("as") || before.startsWith("ask"));
    }

    // "should Arland start a war": a condition without "if".
    private static int inverted(Sentence s, Unit unit) {
        for (int i = unit.from() + 1; i < unit.to() - 2; i++) {
            boolean before = !s.tag(i - 1).nominal() && s.tag(i - 1) != parley.extract.text.Tag.PRON;
            if (s.norm(i).equals("should") && before && s.token(i + 1).capital()) {
                return i;
            }
        }
        return -1;
    }
}
