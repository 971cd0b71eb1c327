// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Lets through only triggers that have beside them what their word needs. */
final class Gate {
    private static final int NEAR = 6;
    private static final int OBJECT = 9;
    private static final int NOUN_OBJECT = 13;
    private static final int WIDE = 25;

    private final Scene scene;

    Gate(Scene scene) {
        this.scene = scene;
    }

    boolean admits(Trigger trigger) {
        Sentence s = scene.sentence();
        int from = trigger.noun() || trigger.passive()
                ? Math.min(trigger.from() - NOUN_OBJECT, subjectOf(trigger))
                : subjectOf(trigger);
        int to = Math.min(s.size(), trigger.to() + (trigger.noun() ? NOUN_OBJECT : OBJECT));
        boolean whole = trigger.passive() || trigger.noun() || trigger.word().byOther();
        int objectFrom = whole ? from : trigger.to();
        boolean idiom = scene.words().any("idiom", s, trigger.to(), trigger.to() + 4);
        boolean holdsTo = scene.words().in("having", s.norm(trigger.from()))
                && s.norm(trigger.to()).equals("to");
        boolean kept = scene.words().in("having", s.norm(trigger.from()))
                && scene.words().in("kept", s.norm(trigger.from() - 1));
        if (!trigger.noun() && (idiom || holdsTo || kept)) {
            return false;
        }
        if (trigger.noun() && mentioned(trigger)) {
            return false;
        }
        return switch (trigger.word().needs()) {
            case ACTOR -> intransitive(trigger) && (force(from, trigger.from()) || place(trigger.to(), to));
            case PLACE ->
                trigger.noun()
                        ? place(from, to) || scene.words().any("anaphor", s, trigger.to(), trigger.to() + NEAR)
                        : s.norm(trigger.to()).equals("it")
                                || place(objectFrom, to)
                                || scene.words().any("place-word", s, objectFrom, Math.min(to, trigger.to() + NEAR))
                                || (force(from, trigger.from())
                                        && scene.words().any("force-place-word", s, objectFrom, to));
            case TARGET ->
                place(objectFrom, to)
                        || (trigger.word().action() == BattlefieldAction.DEFEND
                                && scene.words().any("them", s, trigger.to(), trigger.to() + 4))
                        || force(objectFrom, to)
                        || scene.words().any("target-word", s, objectFrom, to)
                        || scene.words().any("weapon", s, objectFrom, to);
            case NEW_WEAPON ->
                scene.words().any("weapon", s, trigger.to(), trigger.to() + OBJECT)
                        && scene.words().any("new", s, trigger.from() - OBJECT, trigger.to() + OBJECT);
            case BUILT -> place(from, to) && scene.words().any("builds", s, trigger.from() - OBJECT, trigger.from());
            case WEAPON -> scene.words().any("weapon", s, trigger.from() - WIDE, trigger.to() + OBJECT);
            case MOVABLE ->
                scene.words().any("weapon", s, from, to) || scene.words().any("movable-word", s, from, to);
            case ARMED -> scene.words().any("weapon", s, objectFrom, to);
            case UNDERGONE -> true;
            case HELD -> held(trigger);
            case CLASH -> place(from, to);
            case TOLL ->
                trigger.noun()
                        ? force(from, trigger.from())
                                || owned(trigger)
                                || force(trigger.to(), to)
                                || scene.words().any("toll-word", s, trigger.to(), to)
                        : scene.words().any("toll-word", s, trigger.to(), to);
        };
    }

    private int subjectOf(Trigger trigger) {
        Clause clause = trigger.clause();
        if (clause == null) {
            return 0;
        }
        return clause.hasSubject() ? Math.min(clause.subjectFrom(), trigger.from()) : clause.from();
    }

    /** "advance an argument" has an object; "advance near X", "advanced two kilometres" do not. */
    private boolean intransitive(Trigger trigger) {
        Sentence s = scene.sentence();
        int next = trigger.to() + trigger.word().rest().size();
        Tag tag = s.tag(next);
        boolean object = tag == Tag.DET || tag == Tag.PRON || tag == Tag.ADJ || tag == Tag.NOUN;
        return !object || trigger.word().rest().size() > 0;
    }

    // "condemned the strikes", "called the attack outrageous": a deed told before, and no word of where.
    private boolean mentioned(Trigger trigger) {
        Sentence s = scene.sentence();
        boolean definite = scene.words().in("definite", s.norm(trigger.from() - 1));
        boolean placed = !scene.places(trigger.to(), trigger.to() + NEAR).isEmpty();
        return definite && !placed && trigger.word().needs() == Needs.TARGET;
    }

    // "in Russian hands", "under Ukrainian control"
    private boolean held(Trigger trigger) {
        Sentence s = scene.sentence();
        boolean owned = false;
        Clause clause = trigger.clause();
        if (clause == null
                || clause.verb().form() != Form.FINITE
                || clause.verb().modal() != null) {
            return false;
        }
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - NEAR); i--) {
            String word = s.norm(i);
            if (word.equals("in") || word.equals("under") || word.equals("into")) {
                return owned && place(0, s.size());
            }
            owned = owned || !scene.mentions(i, i + 1).isEmpty() || word.equals("its") || word.equals("their");
        }
        return false;
    }

    private boolean place(int from, int to) {
        return !scene.places(Math.max(0, from), to).isEmpty();
    }

    // "Russia's troop losses"
    private boolean owned(Trigger trigger) {
        return scene.mentions(trigger.from() - NEAR, trigger.from()).stream()
                .anyMatch(mention -> mention.possessive() && mention.kind() == Mention.Kind.PARTY);
    }

    private boolean force(int from, int to) {
        return scene.mentions(from, to).stream().anyMatch(mention -> mention.kind() == Mention.Kind.FORCE);
    }
}
