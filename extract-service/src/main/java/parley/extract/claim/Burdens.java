// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.clause.Clause;
import parley.extract.text.Sentence;

/** Tells a burden that is announced from a relief that is offered: "proposed a tariff", "proposed to lift the tariffs". */
final class Burdens {
    private static final Set<String> BURDENS = StanceWords.CLASSES.words("burden");
    private static final Set<String> RELIEFS = StanceWords.CLASSES.words("relief");

    private Burdens() {}

    /** The judgement of a unit: an offer of nothing but a burden is none, and one's own relief from a burden is one. */
    static Judgement weighed(Sentence s, Unit unit, List<Clause> clauses, Judgement judgement) {
        if (judgement.stance() == Stance.ASSERT && judgement.doer() == Subjects.Doer.OWN) {
            return relieves(s, unit, clauses) ? judgement.as(Stance.OFFER) : judgement;
        }
        if (judgement.stance() != Stance.OFFER) {
            return judgement;
        }
        boolean burden = false;
        for (int i = unit.from(); i < unit.to(); i++) {
            if (RELIEFS.contains(s.norm(i))) {
                return judgement;
            }
            burden = burden || BURDENS.contains(s.norm(i));
        }
        return burden ? judgement.as(Stance.ASSERT) : judgement;
    }

    private static boolean relieves(Sentence s, Unit unit, List<Clause> clauses) {
        Clause main = Positions.main(clauses, unit);
        boolean relief = main != null
                && !main.verb().negated()
                && !main.verb().passive()
                && RELIEFS.contains(s.norm(main.verb().head()));
        for (int i = unit.from(); relief && i < unit.to(); i++) {
            if (BURDENS.contains(s.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
