// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.clause.Clause;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** What a negation makes of a wording: "did not rule out" is undecided, "does not oppose" consents. Stateless. */
final class Polarity {
    static final Set<String> NEGATION = Set.of("not", "n't", "never", "longer", "cannot", "neither", "nor", "hardly");
    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "'s");
    private static final Set<String> NONE = Set.of("no", "not", "n't", "never", "hardly", "neither", "nor", "without");
    private static final int REACH = 4;

    private Polarity() {}

    /** The stance of a match in the light of what stands before it. */
    static Stance of(Sentence s, Frame.Match match, Clause clause) {
        Frame frame = match.frame();
        return frame.negated() != null && negated(s, match, clause) ? frame.negated() : frame.stance();
    }

    /** Whether a wording stands behind a negation. */
    static boolean negated(Sentence s, Frame.Match match, Clause clause) {
        if (clause != null && clause.verb().negated() && !only(s, clause)) {
            boolean inside = match.from() >= clause.verb().from()
                    && match.from() < clause.verb().to();
            boolean behind = match.from() >= clause.verb().to()
                    && match.from() - clause.verb().to() <= 1;
            if (inside || behind) {
                return true;
            }
        }
        for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
            String word = s.norm(i);
            if (NONE.contains(word)) {
                return !s.norm(i + 1).equals("only");
            }
            boolean passed = s.tag(i) == Tag.ADV
                    || s.tag(i) == Tag.AUX
                    || s.tag(i) == Tag.ADJ
                    || word.equals("to")
                    || word.equals("any")
                    || word.equals("longer");
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    // "not only": nothing is denied.
    private static boolean only(Sentence s, Clause clause) {
        for (int i = clause.verb().from(); i <= clause.verb().to(); i++) {
            if (NONE.contains(s.norm(i)) && s.norm(i + 1).equals("only")) {
                return true;
            }
        }
        return false;
    }

    /** The clause that a match belongs to: the last whose verb stands before its end; null if there is none. */
    static Clause clause(List<Clause> clauses, Unit unit, Frame.Match match) {
        Clause found = null;
        for (Clause clause : clauses) {
            boolean before = clause.verb().from() < match.to() && clause.verb().from() >= unit.from();
            found = before ? clause : found;
        }
        return found;
    }
}
