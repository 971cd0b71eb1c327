// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;

/** Whose doing the speaker talks about, wording by wording. */
final class Subjects {
    private final Sentence s;
    private final String own;
    private final Unit unit;
    private final List<Clause> clauses;
    private final Mentions mentions;

    Subjects(Statement statement, Unit unit, List<Clause> clauses, Mentions mentions) {
        s = statement.sentence();
        own = statement.holder() == null
                ? statement.sources().get(0).party()
                : statement.holder().party();
        this.unit = unit;
        this.clauses = clauses;
        this.mentions = mentions;
    }

    /** Whether another party than the speaker's does what stands between two tokens. */
    boolean foreign(int from, int to) {
        String party = null;
        for (Clause clause : clauses) {
            boolean before =
                    clause.verb().from() <= Math.max(from, to) && clause.verb().from() >= unit.from();
            boolean finite = clause.verb().form() == Form.FINITE && clause.hasSubject();
            if (before
                    && finite
                    && (party == null
                            || clause.verb().to() <= from
                            || clause.verb().from() <= to)) {
                String doer = doer(clause.subjectFrom(), clause.subjectTo());
                party = doer == null ? party : doer;
            }
        }
        String absolute = absolute(from);
        party = absolute == null ? party : absolute;
        return party != null && !party.equals(own);
    }

    // "with Russia willing to ...": a subject without a verb.
    private String absolute(int from) {
        for (int i = from - 1; i >= Math.max(unit.from(), from - 6); i--) {
            if (s.norm(i).equals("with") && i + 1 < from) {
                return doer(i + 1, from);
            }
        }
        return null;
    }

    private String doer(int from, int to) {
        Passage span = s.passage(from, to);
        for (Mention mention : mentions.within(span.start(), span.end())) {
            boolean doer =
                    switch (mention.kind()) {
                        case PARTY, METONYM, PERSON, FORCE, ROLE -> true;
                        default -> false;
                    };
            int next = s.tokenAt(mention.end());
            boolean compound = next < s.size() && s.token(next).start() < mention.end();
            boolean attribute = compound
                    || (next < to && s.tag(next).nominal() && !s.token(next).capital());
            if (doer && !attribute && !mention.possessive() && mention.party() != null) {
                return mention.party();
            }
        }
        return null;
    }
}
