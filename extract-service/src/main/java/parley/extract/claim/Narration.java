// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Statement;

/** Which doings, told without a word of speech, are a stance all the same. */
final class Narration {
    private static final Set<String> GIFTS = Set.of(
            "MILITARY_AID",
            "ECONOMIC_COOPERATION",
            "SECURITY_GUARANTEES",
            "HUMANITARIAN",
            "FROZEN_ASSETS",
            "SANCTIONS",
            "HOSTAGES");

    private Narration() {}

    /** Whether giving something on this issue is an offer to the other side. */
    static boolean gift(String issue) {
        return GIFTS.contains(issue);
    }

    /** Whether the wording of the stance is the predicate itself: "Kyiv will not cede", not a remark further on. */
    static boolean willed(Statement statement, Unit unit, Judgement judgement) {
        boolean stance = judgement.stance() == Stance.REJECT
                || judgement.stance() == Stance.OFFER
                || judgement.stance() == Stance.ACCEPT
                || judgement.stance() == Stance.CONDITION
                || judgement.stance() == Stance.UNDECIDED;
        boolean near = judgement.objectFrom() > unit.from() && judgement.objectFrom() - statement.from() <= 8;
        boolean bound = judgement.stance() == Stance.CONDITION && judgement.wordingFrom() >= unit.from();
        return stance && (near || bound);
    }
}
