// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import parley.events.Stance;

/**
 * A part of a unit with its issue.
 *
 * @param unit its words
 * @param issue what it is about
 * @param weight how strongly the words speak for the issue
 * @param first whether it opens the unit
 * @param last whether it closes the unit
 */
record Item(Unit unit, String issue, int weight, boolean first, boolean last) {
    /** The same; fighting that is threatened is escalation. */
    Item threatened(Judgement judgement) {
        boolean war = judgement.stance() == Stance.THREATEN && issue.equals("MILITARY_SITUATION");
        return war ? new Item(unit, "ESCALATION", weight, first, last) : this;
    }
}
