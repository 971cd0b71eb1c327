// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.name.Mentions;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** What a unit is about: its object first, then the whole of it, then the sentence, then what was spoken of before. */
final class About {
    private static final int DECISIVE = 2;
    private static final int OWN = 3;
    private static final Set<String> POINTING = Set.of("it", "this", "that", "them", "these", "those", "both", "such");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "such", "its", "their", "his");
    private static final int LONGEST = 4;

    private final Vocabulary vocabulary;
    private final Discourse discourse;
    private final Mentions mentions;

    About(Vocabulary vocabulary, Discourse discourse, Mentions mentions) {
        this.vocabulary = vocabulary;
        this.discourse = discourse;
        this.mentions = mentions;
    }

    /** The issue, or null if nothing tells it. */
    Issues.Decision of(Statement statement, Unit unit, Judgement judgement, List<Clause> clauses) {
        Sentence s = statement.sentence();
        Stance stance = judgement.stance();
        Positions positions = Positions.of(s, unit, judgement, clauses, mentions);
        Issues.Decision decision = decide(s, unit.from(), unit.to(), stance, positions);
        Issues.Decision before = discourse.before(statement);
        if (anaphoric(s, unit, judgement) && before != null && (decision == null || decision.weight() <= OWN)) {
            return before;
        }
        if (weak(decision)) {
            Issues.Decision sentence = stronger(decision, hint(decide(s, 0, s.size(), stance, null)));
            Issues.Decision topic = weak(sentence) ? discourse.topic() : null;
            boolean hinted = weak(sentence) && before != null && sentence != null && sentence.equals(decision);
            decision = topic != null ? topic : sentence == null || hinted ? before : sentence;
        }
        if (decision == null) {
            decision = discourse.issue(statement, stance);
        }
        if (decision != null && decision.weight() <= OWN && Issues.background(decision.issue(), stance)) {
            decision = before == null ? decision : before;
        }
        boolean vague = decision == null
                || decision.weight() < DECISIVE
                || decision.issue().equals("MILITARY_SITUATION");
        if (stance == Stance.THREATEN && vague) {
            decision = new Issues.Decision("ESCALATION", decision == null ? 1 : decision.weight());
        }
        return discourse.settled(decision);
    }

    /** The issue of an item of a list, what only tells when or why left aside. */
    Issues.Decision piece(Sentence s, Unit piece, Judgement judgement, List<Clause> clauses) {
        Judgement own = judgement.about(piece);
        return decide(s, piece.from(), piece.to(), judgement.stance(), Positions.of(s, piece, own, clauses, mentions));
    }

    /** The issue that the words between two tokens speak for, a bare "deal" being what the article is about. */
    Issues.Decision decide(Sentence s, int from, int to, Stance stance, Positions positions) {
        return discourse.deal(Issues.decide(vocabulary, s, from, to, stance, positions));
    }

    // "rejected it", "welcomed the proposal", "such a step is unthinkable"
    private boolean anaphoric(Sentence s, Unit unit, Judgement judgement) {
        return judgement.explicit() && (points(s, judgement.objectFrom(), unit) || points(s, unit.from(), unit));
    }

    private boolean points(Sentence s, int from, Unit unit) {
        String word = s.norm(from);
        boolean last = from + 1 >= unit.to() || !(s.tag(from + 1).nominal() || s.tag(from + 1) == Tag.ADJ);
        if (POINTING.contains(word) && last && !word.equals("such")) {
            return true;
        }
        if (!DEFINITE.contains(word)) {
            return false;
        }
        for (int i = from + 1; i < Math.min(unit.to(), from + LONGEST); i++) {
            if (vocabulary.container(s.norm(i)) && !s.tag(i + 1).nominal()) {
                return !Issues.opensComplement(s, i + 1);
            }
            if (s.tag(i) != Tag.ADJ && s.tag(i) != Tag.DET) {
                return false;
            }
        }
        return false;
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
