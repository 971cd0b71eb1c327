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

    private final Vocabulary vocabulary;
    private final Discourse context;

    Items(Vocabulary vocabulary, Discourse context) {
        this.vocabulary = vocabulary;
        this.context = context;
    }

    /** Whether the article is about a negotiation at all. */
    boolean negotiation() {
        return context.negotiation();
    }

    List<Item> of(Statement statement, Unit unit, Judgement judgement, List<Clause> clauses) {
        Kind kind = statement.cue() == null ? Kind.SAY : statement.cue().kind();
        boolean whole = kind == Kind.MENTAL || kind == Kind.NARRATED || kind == Kind.LABEL;
        List<Item> items = whole ? List.of() : list(statement.sentence(), unit, judgement, clauses);
        return items.size() > 1 ? items : single(statement, unit, judgement, clauses);
    }

    private List<Item> list(Sentence s, Unit unit, Judgement judgement, List<Clause> clauses) {
        List<Item> items = new ArrayList<>();
        Issues.Decision current = null;
        int start = unit.from();
        for (Unit piece : Units.items(s, judgement.objectFrom(), unit.to())) {
            Issues.Decision decision = decide(s, piece.from(), piece.to(), judgement.stance(), null);
            boolean setting = decision != null && Issues.background(decision.issue(), judgement.stance());
            if (decision == null || setting || decision.weight() < least(judgement.stance())) {
                continue;
            }
            boolean other = current != null && !current.issue().equals(decision.issue());
            if (other && Units.item(s, piece, judgement.objectFrom()) && !verb(piece, clauses)) {
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
        return word.equals(",") || word.equals("and") || word.equals("or");
    }

    // The object speaks first, then the whole unit, then the sentence, then what was spoken of just before.
    private List<Item> single(Statement statement, Unit unit, Judgement judgement, List<Clause> clauses) {
        Sentence s = statement.sentence();
        Stance stance = judgement.stance();
        Positions positions = positions(s, unit, judgement, clauses);
        Issues.Decision decision = decide(s, unit.from(), unit.to(), stance, positions);
        if (weak(decision)) {
            Issues.Decision sentence = stronger(decision, hint(decide(s, 0, s.size(), stance, null)));
            Issues.Decision before = context.before(statement);
            decision = sentence == null || (weak(sentence) && before != null && sentence.equals(decision))
                    ? before
                    : sentence;
        }
        if (decision == null) {
            decision = context.issue(statement, stance);
        }
        if (decision != null && decision.weight() <= ITEM && Issues.background(decision.issue(), stance)) {
            Issues.Decision before = context.before(statement);
            decision = before == null ? decision : before;
        }
        if (stance == Stance.THREATEN && (decision == null || decision.weight() <= 3)) {
            decision = new Issues.Decision("ESCALATION", decision == null ? 1 : decision.weight());
        }
        return decision == null ? List.of() : List.of(new Item(unit, decision.issue(), decision.weight(), true, true));
    }

    private static Positions positions(Sentence s, Unit unit, Judgement judgement, List<Clause> clauses) {
        return Positions.of(s, unit, judgement.objectFrom(), judgement.doer() != Subjects.Doer.THING, clauses);
    }

    private Issues.Decision decide(Sentence s, int from, int to, Stance stance, Positions positions) {
        return context.deal(Issues.decide(vocabulary, s, from, to, stance, positions));
    }

    private static boolean weak(Issues.Decision decision) {
        return decision == null || decision.weight() < DECISIVE;
    }

    private static Issues.Decision stronger(Issues.Decision one, Issues.Decision other) {
        boolean better = other != null && (one == null || other.weight() > one.weight());
        return better ? other : one;
    }

    private static Issues.Decision hint(Issues.Decision decision) {
        return decision == null ? null : new Issues.Decision(decision.issue(), 1);
    }
}
