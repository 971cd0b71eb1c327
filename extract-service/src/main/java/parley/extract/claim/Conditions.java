// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the condition in what is said: if, unless, until, in exchange for, "should Arland attack". Stateless. */
final class Conditions {
    private static final int REACH = 8;
    private static final Set<String> PROMISING = Set.of("will", "would", "can", "could", "shall");
    private static final Set<String> NONE = StanceWords.CLASSES.words("lacking");
    private static final Set<String> LASTING = Set.of("until", "till", "before");
    private static final Set<String> LIMITS = Set.of("unless", "until", "without", "before", "as", "so");

    private Conditions() {}

    /** First token of the condition in a unit, or -1. */
    static int at(Cues cues, Sentence s, Unit unit, List<Clause> clauses) {
        int found = next(cues, s, unit.from(), unit.to());
        while (found >= 0 && (aside(s, found, clauses) || even(s, found) || lasting(s, found, unit, clauses))) {
            found = next(cues, s, found + 1, unit.to());
        }
        return found < 0 ? inverted(s, unit) : found;
    }

    // "will go on until victory": how long, not on what condition.
    private static boolean lasting(Sentence s, int token, Unit unit, List<Clause> clauses) {
        Clause main = Positions.main(clauses, unit);
        boolean until = LASTING.contains(s.norm(token));
        return until && main != null && !main.verb().negated() && !none(s, unit);
    }

    private static boolean none(Sentence s, Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if (NONE.contains(s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static int next(Cues cues, Sentence s, int from, int to) {
        int found = cues.find("condition", s, from, to);
        for (int i = from; i < (found < 0 ? to : found); i++) {
            boolean opener = s.norm(i).equals("once") || s.norm(i).equals("before");
            if (opener && i > 0 && opens(s, i + 1, to)) {
                return i;
            }
        }
        return found;
    }

    // "once the war ends", not "once again" and not "once a fortress".
    private static boolean opens(Sentence s, int from, int to) {
        Tag first = s.tag(from);
        boolean noun = first.nominal() || first == Tag.DET || first == Tag.PRON || first == Tag.ADJ;
        for (int i = from; noun && i < Math.min(to, from + REACH); i++) {
            if (s.tag(i).verbal() || s.norm(i).equals("ends") || s.norm(i).equals("end")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the main clause is what the speaker's own party would do. */
    static boolean promise(List<Clause> clauses, Unit unit, Subjects subjects) {
        Clause main = Positions.main(clauses, unit);
        return main != null
                && main.verb().modal() != null
                && PROMISING.contains(main.verb().modal())
                && !main.verb().negated()
                && !main.verb().passive()
                && main.link() != Link.CONDITION
                && subjects.of(main) == Subjects.Doer.OWN;
    }

    /** Whether what will not be holds only as long as the condition: "not unless", "not until". */
    static boolean limits(Sentence s, int condition) {
        return condition >= 0 && LIMITS.contains(s.norm(condition));
    }

    /** Whether the main clause of a unit is negated. */
    static boolean refused(List<Clause> clauses, Unit unit) {
        Clause main = Positions.main(clauses, unit);
        return main != null && main.verb().negated();
    }

    /** Whether nothing will be without something: "without guarantees there will be no deal". */
    static boolean without(Sentence s, Unit unit, List<Clause> clauses) {
        boolean lacking = false;
        boolean none = none(s, unit);
        for (int i = unit.from(); i < unit.to(); i++) {
            lacking = lacking || (s.norm(i).equals("without") && !s.norm(i + 1).endsWith("ing"));
        }
        Clause main = Positions.main(clauses, unit);
        return lacking && main != null && (none || main.verb().negated());
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
        for (int i = unit.from(); i < unit.to() - 2; i++) {
            boolean before = i == unit.from() || (!s.tag(i - 1).nominal() && s.tag(i - 1) != Tag.PRON);
            boolean subject = s.token(i + 1).capital() || s.tag(i + 1) == Tag.DET || s.tag(i + 1) == Tag.PRON;
            if (s.norm(i).equals("should") && before && subject) {
                return i;
            }
        }
        return -1;
    }
}
