// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import parley.events.Firmness;
import parley.events.Stance;

/** How firmly a stance is put: an explicit red line, an open door, unclear words, else firm. */
final class Firmnesses {
    private Firmnesses() {}

    /**
     * The firmness.
     *
     * @param best the wording that decided, or null
     * @param matches all wordings of the unit: a red line counts wherever it stands
     */
    static Firmness of(Stance stance, Frame.Match best, List<Frame.Match> matches, boolean hedged) {
        boolean giving = stance == Stance.OFFER || stance == Stance.ACCEPT;
        boolean hostile = stance == Stance.THREATEN || stance == Stance.REJECT || stance == Stance.ACCUSE;
        boolean red = matches.stream().anyMatch(match -> match.frame().firmness() == Firmness.RED_LINE);
        if (red && !giving && stance != Stance.ASSERT && stance != Stance.UNDECIDED) {
            return Firmness.RED_LINE;
        }
        boolean open = best != null && best.frame().firmness() == Firmness.FLEXIBLE && !hostile;
        if (giving || open) {
            return Firmness.FLEXIBLE;
        }
        return stance == Stance.UNDECIDED || hedged ? Firmness.UNCLEAR : Firmness.FIRM;
    }
}
