// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Cue;
import parley.extract.attribution.Source.Nature;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mentions;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Stance is cue times polarity times wording. Stateless but for the lexicons. */
final class StanceRules {
    private static final Set<Stance> OWN_WILL = Set.of(Stance.REJECT, Stance.ACCEPT, Stance.OFFER, Stance.UNDECIDED);
    private static final Set<String> INSISTING =
            Set.of("insist", "stress", "maintain", "emphasize", "emphasise", "reiterate");
    private static final int REACH = 12;

    private final Frames frames;
    private final Cues cues;
    private final Mentions mentions;

    StanceRules(StanceLexicon lexicon, Mentions mentions) {
        frames = lexicon.frames();
        cues = lexicon.cues();
        this.mentions = mentions;
    }

    Judgement judge(Statement statement, Unit unit, List<Clause> clauses) {
        Sentence s = statement.sentence();
        List<Frame.Match> matches = frames.in(s, unit.from(), unit.to());
        Subjects subjects = new Subjects(statement, unit, clauses, mentions);
        int condition = condition(s, unit);
        matches.removeIf(match -> match.from() == condition && match.frame().stance() == Stance.DEMAND);
        Frame.Match best = best(matches, subjects);
        Stance byCue = ofCue(statement, best, condition);
        Stance byFrame = best == null ? null : seen(best, subjects);
        Stance stance = byCue != null ? byCue : byFrame != null ? byFrame : Stance.ASSERT;
        stance = refine(statement, unit, stance, best, condition, subjects);
        boolean hedged = cues.find("hedge", s, 0, s.size()) >= 0;
        boolean framed = byCue == null && byFrame != null && byFrame != Stance.ASSERT;
        int object = framed && best.to() < unit.to() - 1 ? best.to() : unit.from();
        return new Judgement(
                stance,
                Firmnesses.of(stance, matches, hedged),
                Modalities.of(statement, unit, clauses, condition, cues),
                condition,
                object,
                hedged,
                byCue != null || framed);
    }

    private int condition(Sentence s, Unit unit) {
        int found = cues.find("condition", s, unit.from(), unit.to());
        return found < 0 ? inverted(s, unit) : found;
    }

    private static Frame.Match best(List<Frame.Match> matches, Subjects subjects) {
        Frame.Match best = null;
        for (Frame.Match match : matches) {
            Stance stance = match.frame().stance();
            boolean usable = stance != Stance.ACCUSE || subjects.foreign(match.from(), match.to());
            boolean weaker = best != null && best.frame().stance() == Stance.CONDITION && stance != Stance.CONDITION;
            boolean beats = best != null
                    && stance != Stance.CONDITION
                    && match.beats(best)
                    && match.from() < best.from() + REACH;
            best = usable && (best == null || weaker || beats) ? match : best;
        }
        return best;
    }

    // What others are said to want or refuse is no stance of the speaker: at most a reproach.
    private static Stance seen(Frame.Match match, Subjects subjects) {
        Stance stance = match.frame().stance();
        if (!OWN_WILL.contains(stance) || !subjects.foreign(match.from(), match.from())) {
            return stance;
        }
        return stance == Stance.REJECT ? Stance.ACCUSE : Stance.ASSERT;
    }

    private static Stance ofCue(Statement statement, Frame.Match best, int condition) {
        Cue cue = statement.cue();
        if (cue == null) {
            return null;
        }
        if ((cue.kind() == Cue.Kind.MENTAL && cue.stance() == null) || cue.kind() == Cue.Kind.NOUN_MENTAL) {
            return Stance.ASSERT;
        }
        if (cue.stance() == null) {
            return bySaying(cue, best, condition);
        }
        boolean negated = cue.clause() != null && cue.clause().verb().negated();
        return negated ? denied(cue) : cue.stance();
    }

    private static Stance denied(Cue cue) {
        return switch (cue.stance()) {
            case ACCEPT, OFFER ->
                cue.clause().verb().past() && cue.word().equals("agree") ? Stance.ASSERT : Stance.REJECT;
            case REJECT -> cue.word().startsWith("rule") ? Stance.UNDECIDED : Stance.ACCEPT;
            default -> Stance.ASSERT;
        };
    }

    private static Stance bySaying(Cue cue, Frame.Match best, int condition) {
        Stance frame = best == null ? null : best.frame().stance();
        boolean threat = frame == Stance.THREATEN || (condition >= 0 && frame == Stance.OFFER);
        return switch (cue.word()) {
            case "warn", "warning" ->
                threat ? Stance.THREATEN : frame == null || frame == Stance.OFFER ? Stance.ASSERT : null;
            default -> null;
        };
    }

    private static Stance refine(
            Statement statement, Unit unit, Stance stance, Frame.Match best, int condition, Subjects subjects) {
        Cue cue = statement.cue();
        Nature nature = statement.sources().get(0).nature();
        if (nature == Nature.EXPERT && statement.holder() == null) {
            return Stance.ASSERT;
        }
        if (nature == Nature.DOCUMENT && stance == Stance.ASSERT) {
            return Stance.OFFER;
        }
        boolean insist = cue != null && INSISTING.contains(cue.word());
        if (stance == Stance.ASSERT && insist && subjunctive(statement.sentence(), unit, subjects)) {
            return Stance.DEMAND;
        }
        boolean open = stance == Stance.ACCEPT || stance == Stance.OFFER;
        boolean only = condition >= 0 && best != null && best.frame().stance() == Stance.CONDITION;
        return (open && condition >= 0) || (only && stance == Stance.ASSERT) ? Stance.CONDITION : stance;
    }

    // "insists that Ukraine withdraw": a base form after its subject.
    private static boolean subjunctive(Sentence s, Unit unit, Subjects subjects) {
        for (int i = unit.from() + 1; i < Math.min(unit.to(), unit.from() + REACH); i++) {
            String word = s.norm(i);
            boolean after = s.tag(i - 1).nominal() || s.tag(i - 1) == Tag.PRON;
            if (word.equals("be") && after) {
                return true;
            }
            if (s.tag(i).verbal()) {
                boolean base = !word.endsWith("s") && !VerbForms.pastLike(word) && !word.endsWith("ing");
                return base
                        && s.tag(i) == Tag.VERB
                        && s.tag(i - 1).nominal()
                        && (!s.norm(i - 1).endsWith("s") || subjects.foreign(i, i));
            }
        }
        return false;
    }

    // "should Europe start a war": a condition without "if".
    private static int inverted(Sentence s, Unit unit) {
        for (int i = unit.from() + 1; i < unit.to() - 2; i++) {
            boolean before = !s.tag(i - 1).nominal() && s.tag(i - 1) != Tag.PRON;
            if (s.norm(i).equals("should") && before && s.token(i + 1).capital()) {
                return i;
            }
        }
        return -1;
    }
}
