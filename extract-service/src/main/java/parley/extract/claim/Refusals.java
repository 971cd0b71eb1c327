// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** That the speaker's own party will not do something: whatever it is, that is a refusal. */
final class Refusals {
    private static final Set<String> MODALS = Set.of("will", "would", "shall");

    private static final Set<String> FORBIDDING =
            Set.of("will", "would", "shall", "can", "could", "may", "must", "should");
    private static final Set<String> NONE = StanceWords.CLASSES.words("none");

    private final Set<String> inert;

    /**
     * @param inert verbs whose negation refuses nothing: say, know, confirm
     */
    Refusals(Set<String> inert) {
        this.inert = inert;
    }

    /** One match for each such clause of a unit. */
    List<Frame.Match> in(Sentence s, Unit unit, List<Clause> clauses, Subjects subjects) {
        List<Frame.Match> found = new ArrayList<>();
        int bare = fragment(s, unit);
        if (bare >= 0) {
            found.add(new Frame.Match(frame(Frame.By.ANY), bare, bare + 1));
        }
        for (Clause clause : clauses) {
            boolean inside =
                    clause.verb().from() >= unit.from() && clause.verb().to() <= unit.to();
            boolean nothing = inside && nothing(s, clause);
            if (nothing || (inside && refuses(s, clause) && subjects.of(clause) == Subjects.Doer.OWN)) {
                Frame frame = frame(nothing ? Frame.By.ANY : Frame.By.OWN);
                int from = nothing ? clause.subjectFrom() : clause.verb().from();
                found.add(new Frame.Match(frame, from, clause.verb().to()));
            }
        }
        return found;
    }

    private static Frame frame(Frame.By by) {
        return new Frame(Stance.REJECT, null, null, by, true, List.of(Set.of("not"), Set.of("do")), Integer.MAX_VALUE);
    }

    // "No withdrawal, no recognition": a refusal without a verb, at the head or behind a colon; -1 if there is none.
    private static int fragment(Sentence s, Unit unit) {
        for (int i = unit.from(); i < unit.to() - 1; i++) {
            boolean opens = i == unit.from()
                    || s.norm(i - 1).equals(":")
                    || (i == unit.from() + 1 && s.norm(i - 1).equals("\""));
            if (s.norm(i).equals("no") && opens && s.tag(i + 1).nominal() && verbless(s, i, unit.to())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean verbless(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.tag(i).verbal()) {
                return false;
            }
        }
        return true;
    }

    // "No restrictions may be placed on ...": refused whoever would do it.
    private static boolean nothing(Sentence s, Clause clause) {
        boolean modal = clause.verb().modal() != null
                && FORBIDDING.contains(clause.verb().modal());
        boolean none = clause.hasSubject() && !clause.inherited() && NONE.contains(s.norm(clause.subjectFrom()));
        return none && modal && clause.verb().form() == Form.FINITE;
    }

    private boolean refuses(Sentence s, Clause clause) {
        int head = clause.verb().head();
        boolean will =
                clause.verb().modal() != null && MODALS.contains(clause.verb().modal());
        boolean lexical = s.tag(head) == Tag.VERB && !inert.contains(s.norm(head));
        return will
                && lexical
                && clause.verb().negated()
                && !clause.verb().passive()
                && clause.verb().form() == Form.FINITE;
    }
}
