// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.Comparator;
import java.util.List;
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
    private final Frames frames;
    private final Refusals refusals;
    private final Cues cues;
    private final Mentions mentions;

    StanceRules(StanceLexicon lexicon, Mentions mentions) {
        frames = lexicon.frames();
        refusals = lexicon.refusals();
        cues = lexicon.cues();
        this.mentions = mentions;
    }

    /**
     * What a unit does.
     *
     * @param before the judgement of the unit before it in the same statement, or null
     */
    Judgement judge(Statement statement, Unit unit, List<Clause> clauses, Judgement before) {
        Sentence s = statement.sentence();
        Subjects subjects = new Subjects(statement, unit, clauses, mentions);
        int condition = Conditions.at(cues, s, unit, clauses);
        List<Frame.Match> matches = frames.in(s, unit.from(), unit.to());
        matches.addAll(refusals.in(s, unit, clauses, subjects));
        matches.sort(Comparator.comparingInt(Frame.Match::from));
        matches.removeIf(match -> match.from() == condition && match.frame().stance() == Stance.DEMAND);
        Choice.Told best = new Choice(s, unit, clauses, subjects, condition).best(matches);
        Stance byCue = CueStance.of(s, cue(statement, unit, clauses), best, condition);
        Stance byFrame = best == null ? null : best.stance();
        Stance stance = byCue != null ? byCue : byFrame != null ? byFrame : Stance.ASSERT;
        boolean shared = stance == Stance.ASSERT && before != null && before.explicit() && bare(s, unit);
        stance = shared ? before.stance() : stance;
        stance = refine(statement, unit, stance, best, condition, clauses, subjects);
        boolean hedged = cues.find("hedge", s, 0, s.size()) >= 0;
        boolean framed = byCue == null && byFrame != null && byFrame != Stance.ASSERT;
        boolean whole = best != null && best.match().frame().stance() == Stance.CONDITION;
        int object = framed && !whole && best.match().to() < unit.to() - 1
                ? best.match().to()
                : unit.from();
        return new Judgement(
                stance,
                Firmnesses.of(stance, best == null ? null : best.match(), matches, hedged),
                Modalities.of(statement, unit, clauses, condition, cues),
                condition,
                framed ? best.match().from() : -1,
                object,
                hedged,
                subjects.of(Positions.main(clauses, unit)),
                byCue != null || framed || shared || stance != Stance.ASSERT);
    }

    // "must not call up troops or take delivery of arms": the second hangs on the first one's auxiliary.
    private static boolean bare(Sentence s, Unit unit) {
        int i = unit.from();
        while (i < unit.to()
                && (s.tag(i) == Tag.ADV || s.norm(i).equals("not") || s.norm(i).equals("to"))) {
            i++;
        }
        String word = s.norm(i);
        boolean base = !word.endsWith("s") && !word.endsWith("ing") && !VerbForms.pastLike(word);
        return s.tag(i).verbal() && (word.equals("be") || (s.tag(i) == Tag.VERB && base));
    }

    // "demanded that A withdraw; in return, B would ...": the second tells its own stance.
    private static Cue cue(Statement statement, Unit unit, List<Clause> clauses) {
        Cue cue = statement.cue();
        if (cue == null
                || cue.stance() == null
                || cue.nominal()
                || cue.kind() == Cue.Kind.MENTAL
                || unit.from() <= statement.from() + 1) {
            return cue;
        }
        Clause main = Positions.main(clauses, unit);
        boolean own = main != null && main.hasSubject() && !main.inherited() && main.subjectFrom() >= unit.from();
        boolean that = statement.sentence().norm(unit.from() - 1).equals("that");
        return own && !that ? null : cue;
    }

    private static Stance refine(
            Statement statement,
            Unit unit,
            Stance stance,
            Choice.Told best,
            int condition,
            List<Clause> clauses,
            Subjects subjects) {
        Cue cue = statement.cue();
        Nature nature = statement.sources().get(0).nature();
        if (nature == Nature.EXPERT && statement.holder() == null) {
            return Stance.ASSERT;
        }
        if (nature == Nature.DOCUMENT && stance == Stance.ASSERT) {
            return Stance.OFFER;
        }
        boolean subjunctive = cue != null && Mandative.of(cue.word(), statement.sentence(), unit, subjects);
        boolean order = stance == Stance.ASSERT && Imperatives.in(statement.sentence(), unit);
        if (order || (subjunctive && stance != Stance.THREATEN && stance != Stance.CONDITION)) {
            return Stance.DEMAND;
        }
        boolean open = stance == Stance.ACCEPT || stance == Stance.OFFER;
        boolean refusal = stance == Stance.REJECT || (stance == Stance.ASSERT && Conditions.refused(clauses, unit));
        boolean refused = refusal && Conditions.limits(statement.sentence(), condition);
        boolean only = condition >= 0 && best != null && best.match().frame().stance() == Stance.CONDITION;
        boolean promised = condition >= 0 && stance == Stance.ASSERT && Conditions.promise(clauses, unit, subjects);
        boolean without = Conditions.without(statement.sentence(), unit, clauses);
        boolean bound = (open && condition >= 0)
                || refused
                || promised
                || (only && stance == Stance.ASSERT)
                || (without && (cue == null || cue.stance() == null));
        return bound ? Stance.CONDITION : stance;
    }
}
