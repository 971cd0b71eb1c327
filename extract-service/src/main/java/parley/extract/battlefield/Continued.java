// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.text.Sentence;

/** Finds the report that a sentence goes on with: "a plant was hit", "the strike killed two", "it fired again". */
final class Continued {
    private static final int SENTENCES_BACK = 2;
    private static final Set<String> PRONOUNS = Set.of("it", "they", "its", "their");

    private Continued() {}

    /** The last report of fire told just before, where the words point back to it; else null. */
    static BattlefieldFound of(Scene scene, Trigger trigger, List<BattlefieldFound> told) {
        if (told.isEmpty() || !fire(trigger.word().action()) || !pointsBack(scene, trigger)) {
            return null;
        }
        BattlefieldFound last = told.get(told.size() - 1);
        int index = Math.max(0, scene.sentence().index() - SENTENCES_BACK);
        boolean near = last.sentence().start()
                >= scene.reading().sentences().get(index).start();
        return near && last.place() != null && fire(last.action()) ? last : null;
    }

    private static boolean fire(BattlefieldAction action) {
        return action == BattlefieldAction.STRIKE || action == BattlefieldAction.ATTACK;
    }

    private static boolean pointsBack(Scene scene, Trigger trigger) {
        Sentence s = scene.sentence();
        Clause clause = trigger.clause();
        if (trigger.noun()) {
            return s.norm(trigger.from() - 1).equals("the")
                    || s.norm(trigger.from() - 1).equals("another");
        }
        boolean pronoun = clause != null && clause.hasSubject() && PRONOUNS.contains(s.norm(clause.subjectFrom()));
        return trigger.passive() || pronoun;
    }
}
