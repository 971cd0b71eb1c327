// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import parley.events.Stance;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Chooses among the wordings of a unit the one that tells its stance. */
final class Choice {
    private static final int MAIN = 0;
    private static final int SIDE = 1;
    private static final int INSIDE = 2;

    private final Sentence s;
    private final Unit unit;
    private final List<Clause> clauses;
    private final Subjects subjects;
    private final int condition;

    /**
     * @param condition first token of the condition in the unit, or -1
     */
    Choice(Sentence sentence, Unit unit, List<Clause> clauses, Subjects subjects, int condition) {
        s = sentence;
        this.unit = unit;
        this.clauses = clauses;
        this.subjects = subjects;
        this.condition = condition;
    }

    /** A wording with the stance it tells here. */
    record Told(Frame.Match match, Stance stance) {}

    /** The wording that decides, or null. */
    Told best(List<Frame.Match> matches) {
        Told best = null;
        int rank = INSIDE;
        for (Frame.Match match : matches) {
            Clause clause = Polarity.clause(clauses, unit, match);
            int own = rank(clause, match);
            Stance stance = own < INSIDE && (best == null || own <= rank) ? stance(match, clause) : null;
            boolean reproach = stance == Stance.ACCUSE && match.frame().stance() != Stance.ACCUSE;
            if (stance == null || (reproach && best != null)) {
                continue;
            }
            if (best == null || own < rank || beats(match, stance, best)) {
                best = new Told(match, stance);
                rank = own;
            }
        }
        return best;
    }

    // A longer wording takes over where it goes on from the first: "should" and "should not be allowed to".
    private static boolean beats(Frame.Match match, Stance stance, Told best) {
        if (best.stance() == Stance.CONDITION && stance != Stance.CONDITION) {
            return true;
        }
        boolean near = match.from() <= best.match().to();
        return stance != Stance.CONDITION && match.beats(best.match()) && near;
    }

    // What a relative clause tells is told of its noun; what a condition holds is not yet so.
    private int rank(Clause clause, Frame.Match match) {
        Link link = governing(clause, match);
        if (match.frame().stance() == Stance.CONDITION) {
            return link == Link.RELATIVE ? INSIDE : MAIN;
        }
        if ((clause != null && ofNoun(clause, match)) || conditional(match)) {
            return INSIDE;
        }
        return switch (link) {
            case RELATIVE, CONDITION -> INSIDE;
            case ADVERBIAL -> SIDE;
            default -> MAIN;
        };
    }

    // "Should Arland attack, ...": what opens with the condition lasts until the comma.
    private boolean conditional(Frame.Match match) {
        if (condition < 0 || match.from() < condition || condition > unit.from() + 1) {
            return false;
        }
        Clause main = Positions.main(clauses, unit);
        for (int i = condition; i <= match.from(); i++) {
            boolean opens = main != null && i == main.subjectFrom() && i > condition + 1;
            if (opens || (s.norm(i).equals(",") && i < match.from())) {
                return false;
            }
        }
        return true;
    }

    // "the failure to veto it": whose doing it is the noun tells.
    private boolean ofNoun(Clause clause, Frame.Match match) {
        int to = clause.verb().from();
        return match.frame().verb()
                && clause.verb().form() == Form.INFINITIVE
                && match.from() > to
                && match.from() < clause.verb().to()
                && s.tag(to - 1) == Tag.NOUN;
    }

    private Link governing(Clause clause, Frame.Match match) {
        Clause finite = clause;
        for (Clause each : clauses) {
            int end = match.frame().stance() == Stance.CONDITION ? match.from() : match.to();
            boolean before = each.verb().from() < end && each.verb().from() >= unit.from();
            finite = before && each.verb().form() == Form.FINITE ? each : finite;
        }
        boolean closed = finite != null && finite.link() == Link.RELATIVE && comma(finite, match);
        return finite == null || closed ? Link.MAIN : finite.link();
    }

    private boolean comma(Clause clause, Frame.Match match) {
        for (int i = clause.verb().to(); i < match.from(); i++) {
            if (s.norm(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    // Null where the wording is not the speaker's to use.
    private Stance stance(Frame.Match match, Clause clause) {
        Frame frame = match.frame();
        Stance told = Polarity.of(s, match, clause);
        Subjects.Doer doer = subjects.of(clause);
        boolean passive = clause != null && passive(clause, match);
        boolean unsaid = doer == Subjects.Doer.THING && subjects.foreign(match.from(), match.from());
        boolean foreign = !passive && (doer == Subjects.Doer.OTHER || unsaid);
        return switch (frame.by()) {
            case ANY -> told == Stance.ACCUSE && doer == Subjects.Doer.OWN ? null : told;
            case OWN -> {
                boolean subject = clause != null && clause.hasSubject();
                boolean thing = frame.verb() && doer == Subjects.Doer.THING && subject && !passive;
                yield foreign ? seen(frame, told) : thing ? null : told;
            }
            case OTHER -> {
                boolean reproach = frame.stance() == Stance.ACCUSE;
                boolean fits = reproach
                        ? subjects.foreign(match.from(), match.to())
                        : doer != Subjects.Doer.OWN || !subjects.oneself(clause);
                yield fits ? told : null;
            }
        };
    }

    // Also where the participle was taken for an adjective: "will be freed".
    private boolean passive(Clause clause, Frame.Match match) {
        boolean be = Polarity.BE.contains(s.norm(clause.verb().head()));
        return clause.verb().passive() || (be && VerbForms.pastLike(s.norm(match.to() - 1)));
    }

    // What others are said to refuse is a reproach; what they are said to want is no stance of the speaker.
    private static Stance seen(Frame frame, Stance told) {
        return frame.stance() == Stance.REJECT && told == Stance.REJECT ? Stance.ACCUSE : null;
    }
}
