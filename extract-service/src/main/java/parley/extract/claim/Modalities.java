// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Modality;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;

/** How real a statement is put: if, could, would and may never come out as actual. */
final class Modalities {
    private static final Set<String> DISTANT = Set.of("could", "would", "might", "may");

    private Modalities() {}

    static Modality of(Statement statement, Unit unit, List<Clause> clauses, int condition, Cues cues) {
        Sentence s = statement.sentence();
        if (cues.find("history", s, unit.from(), unit.to()) >= 0) {
            return Modality.HISTORICAL;
        }
        if (condition >= 0) {
            return Modality.CONDITIONAL;
        }
        boolean cue = statement.cue() != null
                && statement.cue().clause() != null
                && distant(statement.cue().clause());
        boolean told = statement.cue() != null
                && statement.cue().clause() != null
                && (statement.cue().clause().verb().past()
                        || statement.cue().clause().verb().form() != Form.FINITE);
        return cue || distant(unit, clauses, told) ? Modality.HYPOTHETICAL : Modality.ACTUAL;
    }

    // After "said" a would is a will: "said Budapest would veto it".
    private static boolean distant(Unit unit, List<Clause> clauses, boolean told) {
        for (Clause clause : clauses) {
            boolean inside =
                    clause.verb().from() >= unit.from() && clause.verb().to() <= unit.to();
            if (inside && clause.verb().form() == Form.FINITE) {
                return distant(clause) && !(told && clause.verb().modal().equals("would"));
            }
        }
        return false;
    }

    private static boolean distant(Clause clause) {
        return clause.verb().modal() != null && DISTANT.contains(clause.verb().modal());
    }
}
