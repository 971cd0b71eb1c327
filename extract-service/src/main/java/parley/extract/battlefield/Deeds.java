// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;

/** Collects the triggers of a sentence so that one deed told by two words counts once: "repelled two attacks". */
final class Deeds {
    private static final int OBJECT = 8;
    private static final Set<BattlefieldAction> HOSTILE =
            EnumSet.of(BattlefieldAction.STRIKE, BattlefieldAction.ATTACK, BattlefieldAction.ADVANCE);

    private static final Set<String> MANNER = Set.of("in", "during", "with");

    private final Sentence s;
    private final List<Trigger> triggers = new ArrayList<>();

    Deeds(Sentence sentence) {
        s = sentence;
    }

    List<Trigger> all() {
        return List.copyOf(triggers);
    }

    void add(Trigger next) {
        Trigger last = triggers.isEmpty() ? null : triggers.get(triggers.size() - 1);
        if (last == null) {
            triggers.add(next);
        } else if (next.noun()) {
            addNoun(last, next);
        } else {
            addVerb(last, next);
        }
    }

    /** A counterattack or a pocket beside another action is its own; the object of a verb is not, unless the verb only tells who died of it. */
    private void addNoun(Trigger last, Trigger noun) {
        BattlefieldAction action = noun.word().action();
        boolean own = action == BattlefieldAction.COUNTERATTACK || action == BattlefieldAction.ENCIRCLE;
        // "were killed in rocket, drone and missile attacks"
        boolean toll = last.word().told()
                && last.passive()
                && s.norm(last.to()).equals("in")
                && noun.from() < last.from() + 2 * OBJECT;
        boolean near = noun.from() < last.from() + OBJECT && !parted(last.to(), noun.from());
        boolean object = !last.noun() && (near || toll);
        if (HOSTILE.contains(action)
                && HOSTILE.contains(last.word().action())
                && !last.noun()
                && !last.word().told()
                && manner(last.to(), noun.from())) {
            return;
        }
        if (object && last.word().told() && HOSTILE.contains(action)) {
            triggers.set(triggers.size() - 1, noun);
        } else if (!object || own) {
            triggers.add(noun);
        }
    }

    // "hit the port in an overnight attack": the attack is the same deed.
    private boolean manner(int from, int noun) {
        int i = noun - 1;
        while (i > from && Surroundings.inPhrase(s, i)) {
            i--;
        }
        boolean article = s.norm(i + 1).equals("a")
                || s.norm(i + 1).equals("an")
                || s.norm(i + 1).equals("the");
        return article && MANNER.contains(s.norm(i)) && !parted(from, noun);
    }

    private void addVerb(Trigger last, Trigger verb) {
        boolean subject = last.noun() && subjectHolds(verb, last);
        boolean wardsOff = subject && verb.passive() && verb.word().patients().contains(Kind.ASSAULT);
        boolean sameDeed = HOSTILE.contains(last.word().action())
                && HOSTILE.contains(verb.word().action());
        // "an airstrike killed nine": the airstrike is the deed.
        boolean told = subject && !verb.passive() && sameDeed;
        // "stormed the town, killing nine"
        boolean toll = verb.word().told() && sameDeed && joined(verb);
        // "was killed when a rocket hit X"
        boolean cause =
                last.word().told() && last.passive() && sameDeed && !verb.word().told();
        if (wardsOff || cause) {
            triggers.set(triggers.size() - 1, verb);
        } else if (!told && !toll) {
            triggers.add(verb);
        }
    }

    private static boolean subjectHolds(Trigger verb, Trigger noun) {
        Clause clause = verb.clause();
        return clause != null
                && clause.hasSubject()
                && clause.subjectFrom() <= noun.from()
                && noun.from() < clause.subjectTo();
    }

    private static boolean joined(Trigger verb) {
        Clause clause = verb.clause();
        return clause != null && clause.verb().form() == Form.PARTICIPLE;
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.norm(i).equals(",") || s.norm(i).equals(";")) {
                return true;
            }
        }
        return false;
    }
}
