// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Lets through only triggers that have beside them what their frame needs. */
final class Gate {
    private static final int OBJECT = 11;
    private static final int SUBJECT = 14;
    private static final int BESIDE = 13;
    private static final int BUILDS = 9;
    private static final int WIDE = 25;
    private static final Set<String> UNDER = Set.of("under", "in", "into", "to");

    private static final Set<BattlefieldAction> SUBJECT_ONLY =
            Set.of(BattlefieldAction.SEIZE, BattlefieldAction.ENCIRCLE, BattlefieldAction.ADVANCE);

    private final Scene scene;
    private final Sentence s;
    private final Arguments arguments;

    Gate(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        s = scene.sentence();
        arguments = new Arguments(scene, belligerents);
    }

    boolean admits(Trigger trigger) {
        boolean fits = trigger.noun() ? besideNoun(trigger) : agent(trigger) && patient(trigger);
        return fits && !Figures.figurative(scene, trigger, arguments);
    }

    private boolean besideNoun(Trigger trigger) {
        Frame frame = trigger.word();
        int from = trigger.from() - BESIDE;
        int to = trigger.to() + BESIDE;
        boolean acts =
                frame.agents().isEmpty() || arguments.any(frame.agents(), from, to) || arguments.demonym(from, to);
        boolean beside = frame.patients().isEmpty()
                || frame.patients().stream().anyMatch(kind -> switch (kind) {
                    case HELD -> held(trigger) && arguments.has(Kind.PLACE, subjectFrom(trigger), to);
                    case BUILT ->
                        arguments.place(from, to)
                                && scene.words().any("builds", s, trigger.from() - BUILDS, trigger.from());
                    case PLACE -> arguments.place(from, to);
                    case WEAPON ->
                        scene.words().any("weapon", s, from, trigger.from())
                                || scene.words().any("weapon", s, trigger.to(), to);
                    case TOLL ->
                        arguments.force(from, trigger.from())
                                || arguments.force(trigger.to(), to)
                                || arguments.has(Kind.TOLL, trigger.to(), to);
                    default -> arguments.has(kind, from, trigger.from()) || arguments.has(kind, trigger.to(), to);
                });
        return acts && beside;
    }

    // "in Arlandic hands", "under the army's control"
    private boolean held(Trigger trigger) {
        Clause clause = trigger.clause();
        int noun = trigger.from();
        boolean stays = clause != null
                && clause.verb().form() == Form.FINITE
                && scene.words().in("stay", s.norm(clause.verb().head()));
        for (int i = noun - 1; stays && i >= Math.max(0, noun - 4); i--) {
            if (UNDER.contains(s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean agent(Trigger trigger) {
        Frame frame = trigger.word();
        if (frame.agents().isEmpty()) {
            return true;
        }
        if (!trigger.passive()) {
            return arguments.any(frame.agents(), subjectFrom(trigger), trigger.from()) || inherits(trigger);
        }
        return !frame.told() || arguments.any(frame.agents(), 0, s.size());
    }

    // ", wounding two": who does it stands in the clause before.
    private boolean inherits(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean participle = clause != null && clause.inherited();
        return participle && arguments.any(trigger.word().agents(), trigger.from() - WIDE, trigger.from());
    }

    private boolean patient(Trigger trigger) {
        boolean whole = trigger.passive() || trigger.word().byOther();
        int from = whole ? subjectFrom(trigger) : trigger.to();
        // Who is held or taken somewhere is no place that is.
        boolean taken = whole && SUBJECT_ONLY.contains(trigger.word().action());
        int to = taken ? trigger.from() : objectEnd(trigger);
        if (trigger.word().patients().isEmpty() || pronoun(trigger) || (taken && pronounBefore(trigger))) {
            return true;
        }
        if (launches(trigger.word()) && ownNoun(trigger)) {
            return false;
        }
        // "captives held in X", "held talks in X"
        boolean keeps = scene.words().in("having", s.norm(trigger.from()))
                && scene.words().any("kept", s, trigger.from() - 4, to);
        boolean leaves = trigger.word().action() == BattlefieldAction.WITHDRAW
                && scene.words().any("kept", s, trigger.to(), trigger.to() + 3);
        if (keeps || leaves) {
            return false;
        }
        return trigger.word().patients().stream().anyMatch(kind -> switch (kind) {
            case WAY -> way(trigger);
            case NEW_WEAPON -> newWeapon(trigger);
            // "defend against X" defends no X.
            case PLACE -> !s.norm(trigger.to()).equals("against") && placed(from, to);
            default -> arguments.has(kind, from, to);
        });
    }

    // "tanks entered X and surrounded it"
    private boolean pronoun(Trigger trigger) {
        boolean object =
                s.norm(trigger.to()).equals("it") || s.norm(trigger.to()).equals("them");
        boolean acts = trigger.word().agents().contains(Kind.FORCE)
                && arguments.has(Kind.FORCE, trigger.from() - WIDE, trigger.from());
        return object && acts && !trigger.passive() && trigger.word().rest().isEmpty();
    }

    // "they had been encircled"
    private boolean pronounBefore(Trigger trigger) {
        Clause clause = trigger.clause();
        return trigger.passive()
                && trigger.word().action() == BattlefieldAction.ENCIRCLE
                && clause != null
                && clause.hasSubject()
                && s.norm(clause.subjectFrom()).equals("they");
    }

    private static boolean launches(Frame frame) {
        return frame.patients().equals(Set.of(Kind.WEAPON));
    }

    // "launched a strike on people with a drone": the noun tells it.
    private boolean ownNoun(Trigger trigger) {
        for (int i = trigger.to(); i < trigger.to() + 4 && !trigger.passive(); i++) {
            boolean attribute = scene.words().in("weapon", s.norm(i + 1));
            if (!attribute && !scene.words().frames().noun(s, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean placed(int from, int to) {
        return arguments.has(Kind.PLACE, from, to)
                || scene.mentions(from, to).stream().anyMatch(m -> country(m, from));
    }

    // "attacked Arland"
    private boolean country(Mention mention, int verbEnd) {
        return mention.kind() == Mention.Kind.PARTY
                && mention.place() != null
                && scene.from(mention) == verbEnd
                && !mention.possessive();
    }

    private boolean newWeapon(Trigger trigger) {
        return scene.words().any("weapon", s, trigger.to(), trigger.to() + OBJECT)
                && scene.words().any("new", s, trigger.from() - OBJECT, trigger.to() + OBJECT);
    }

    /** "advance an argument" has an object; "advance near X", "advanced two kilometres" do not. */
    private boolean way(Trigger trigger) {
        int next = trigger.to() + trigger.word().rest().size();
        Tag tag = s.tag(next);
        boolean object = tag == Tag.DET || tag == Tag.PRON || tag == Tag.ADJ || tag == Tag.NOUN;
        if (object && trigger.word().rest().isEmpty()) {
            return false;
        }
        int to = objectEnd(trigger);
        return arguments.place(next, to)
                || scene.words().any("place-word", s, next, to)
                || scene.words().any("ground-word", s, next, to)
                || arguments.force(subjectFrom(trigger), trigger.from());
    }

    private int subjectFrom(Trigger trigger) {
        Clause clause = trigger.clause();
        if (clause == null) {
            return Math.max(0, trigger.from() - SUBJECT);
        }
        boolean before = clause.hasSubject() && clause.subjectFrom() < trigger.from();
        return before ? clause.subjectFrom() : Math.min(clause.from(), trigger.from());
    }

    /** Where the object ends at the latest: before a clause with a subject of its own. */
    private int objectEnd(Trigger trigger) {
        int end = Math.min(s.size(), trigger.to() + OBJECT);
        for (Clause clause : scene.clauses()) {
            boolean next = clause.from() > trigger.to()
                    && clause.verb().form() == Form.FINITE
                    && clause.link() != Link.RELATIVE
                    && clause.hasSubject()
                    && !clause.inherited();
            end = next ? Math.min(end, clause.from()) : end;
        }
        return end;
    }
}
