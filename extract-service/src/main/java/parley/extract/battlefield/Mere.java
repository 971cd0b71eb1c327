// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.EnumSet;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;

/** Tells a deed from a mere mention of it: "the strikes cast doubt on the talks" tells of no strike. */
final class Mere {
    private static final Set<BattlefieldAction> HOSTILE =
            EnumSet.of(BattlefieldAction.STRIKE, BattlefieldAction.ATTACK);

    private Mere() {}

    /** Whether a noun is the subject of a verb that neither fights, harms nor tells that it went on. */
    static boolean mention(Scene scene, Trigger trigger) {
        Clause clause = trigger.clause();
        if (!trigger.noun() || !HOSTILE.contains(trigger.word().action()) || clause == null) {
            return false;
        }
        Sentence s = scene.sentence();
        boolean subject = clause.verb().form() == Form.FINITE
                && clause.hasSubject()
                && clause.subjectFrom() <= trigger.from()
                && trigger.to() <= clause.subjectTo();
        int head = clause.verb().head();
        return subject
                && !clause.verb().passive()
                && scene.words().frames().verb(s, head).isEmpty()
                && !scene.words().in("harm", s.norm(head));
    }
}
