// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells whether a noun's action is told as done. */
final class NounReality {
    private static final int AFTER = 6;
    private static final int PHRASE = 8;

    private NounReality() {}

    static Reality of(Scene scene, Frame frame, int from, int to) {
        Sentence s = scene.sentence();
        if (Surroundings.doubted(scene, from)) {
            return Reality.DOUBTED;
        }
        Clause clause = scene.clauseAt(from);
        int start = Math.max(Surroundings.phraseStart(s, from), from - Surroundings.BEFORE);
        int end = Math.min(Surroundings.phraseEnd(s, to), to + AFTER);
        ActionWords words = scene.words();
        if (Surroundings.conditional(scene, clause, from)
                || words.any("unreal", s, start, from)
                || words.any("unreal-after", s, to, end)) {
            return Reality.UNREAL;
        }
        // "since its incursion" tells when something else began.
        if (none(s, from) || behind(scene, "since", from)) {
            return Reality.UNREAL;
        }
        if (factive(scene, from)) {
            return Reality.REAL;
        }
        // Withdrawals are mostly asked for: one is told as done only by a verb of doing or telling.
        boolean asked = frame.action() == BattlefieldAction.WITHDRAW && !done(scene, clause, from);
        boolean prevented = clause != null
                && clause.verb().head() < from
                && s.norm(clause.verb().from() - 1).equals("from");
        if (asked || prevented || hangs(scene, clause, from)) {
            return Reality.UNREAL;
        }
        boolean modal = clause != null && clause.verb().modal() != null;
        // "halted its attacks", "an end to the shelling": what is stopped or asked to stop is not told as done.
        boolean stopped = clause != null
                && clause.verb().head() < from
                && words.in("stop", s.norm(clause.verb().head()));
        if (modal || stopped || words.any("stop", s, start, from) || Wishes.govern(scene, from)) {
            return Reality.UNREAL;
        }
        boolean failed = words.any("failed", s, start, from);
        boolean negated = clause != null
                && clause.verb().negated()
                && from > clause.verb().from();
        return failed || negated ? Reality.FAILED : Reality.REAL;
    }

    private static boolean done(Scene scene, Clause clause, int noun) {
        String verb = clause == null ? "" : scene.sentence().norm(clause.verb().head());
        boolean before =
                clause != null && clause.verb().head() < noun && clause.verb().form() == Form.FINITE;
        return before && (scene.words().in("light", verb) || scene.words().in("tell", verb));
    }

    // "to resume its operation": the object of an infinitive that is not told as done.
    private static boolean hangs(Scene scene, Clause clause, int noun) {
        return clause != null
                && clause.verb().form() == Form.INFINITIVE
                && clause.verb().head() < noun
                && VerbReality.of(scene, clause.verb().head()) == Reality.UNREAL;
    }

    private static boolean behind(Scene scene, String preposition, int noun) {
        int i = noun - 1;
        while (i > 0 && noun - i < PHRASE && Surroundings.inPhrase(scene.sentence(), i)) {
            i--;
        }
        return scene.sentence().norm(i).equals(preposition);
    }

    // "after the strike", "amid Arlandic attacks": behind these it happened, whatever is wanted or may come.
    private static boolean factive(Scene scene, int noun) {
        Sentence s = scene.sentence();
        for (int i = noun - 1; i >= Math.max(0, noun - PHRASE); i--) {
            if (scene.words().in("factive", s.norm(i))) {
                return true;
            }
            boolean phrase = Surroundings.inPhrase(s, i) || s.norm(i).equals("of");
            if (!phrase || s.tag(i) == Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    private static boolean none(Sentence s, int noun) {
        int i = noun - 1;
        while (s.tag(i) == Tag.ADJ || s.tag(i).nominal()) {
            i--;
        }
        return s.norm(i).equals("no");
    }
}
