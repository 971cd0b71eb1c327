// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import parley.events.Stance;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;

/** Cuts a unit into list items, each with its own issue: "limits on the army and recognition of the border" is two. */
final class Items {
    private static final int DECISIVE = 2;
    /** In a plain statement an item must speak for its own issue more clearly than in a list of demands. */
    private static final int ITEM = 3;

    private final About about;
    private final Discourse context;

    Items(About about, Discourse context) {
        this.about = about;
        this.context = context;
    }

    /** Whether the article is about a negotiation at all. */
    boolean negotiation() {
        return context.negotiation();
    }

    List<Item> of(Statement statement, Unit unit, Judgement judgement, List<Clause> clauses) {
        Kind kind = statement.cue() == null ? Kind.SAY : statement.cue().kind();
        boolean plain = judgement.stance() == Stance.ASSERT;
        boolean whole = kind == Kind.LABEL || (plain && (kind == Kind.MENTAL || kind == Kind.NARRATED));
        List<Item> items = whole ? List.of() : list(statement.sentence(), unit, judgement, clauses);
        return items.size() > 1 ? items : single(statement, unit, judgement, clauses);
    }

    private List<Item> list(Sentence s, Unit unit, Judgement judgement, List<Clause> clauses) {
        List<Item> items = new ArrayList<>();
        Issues.Decision current = null;
        int start = unit.from();
        for (Unit piece : Lists.pieces(s, judgement.objectFrom(), unit.to())) {
            Issues.Decision decision = about.piece(s, piece, judgement, clauses);
            boolean setting = decision != null && Issues.background(decision.issue(), judgement.stance());
            if (decision == null || setting || decision.weight() < least(judgement.stance())) {
                continue;
            }
            boolean other = current != null && !current.issue().equals(decision.issue());
            boolean noun = Lists.item(s, piece, judgement.objectFrom()) && !verb(piece, clauses);
            if (other && (noun || Lists.verbal(s, piece, judgement.objectFrom()))) {
                Unit done = new Unit(start, Math.max(start + 1, before(s, piece.from())));
                items.add(new Item(done, current.issue(), current.weight(), items.isEmpty(), false));
                start = piece.from();
                current = decision;
            } else if (current == null) {
                current = decision;
            }
        }
        if (current != null) {
            items.add(new Item(new Unit(start, unit.to()), current.issue(), current.weight(), items.isEmpty(), true));
        }
        return items;
    }

    private static int least(Stance stance) {
        return stance == Stance.DEMAND || stance == Stance.REJECT ? DECISIVE : ITEM;
    }

    // A piece with a finite verb of its own is a statement, not an item.
    private static boolean verb(Unit piece, List<Clause> clauses) {
        for (Clause clause : clauses) {
            boolean inside =
                    clause.verb().from() >= piece.from() && clause.verb().to() <= piece.to();
            boolean opens = clause.inherited() || clause.subjectFrom() <= piece.from() + 1;
            if (inside && opens && clause.verb().form() == Form.FINITE && clause.link() != Link.RELATIVE) {
                return true;
            }
        }
        return false;
    }

    private static int before(Sentence s, int from) {
        int i = from;
        while (i > 0 && joint(s.norm(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean joint(String word) {
        return word.equals(",") || word.equals("and") || word.equals("or") || word.equals("as") || word.equals("well");
    }

    private List<Item> single(Statement statement, Unit unit, Judgement judgement, List<Clause> clauses) {
        Issues.Decision decision = about.of(statement, unit, judgement, clauses);
        return decision == null ? List.of() : List.of(new Item(unit, decision.issue(), decision.weight(), true, true));
    }
}
