// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import parley.events.Firmness;
import parley.events.Stance;

/** How firmly a stance is put: an explicit red line, an open door, unclear words, else firm. */
final class Firmnesses {
    private Firmnesses() {}

    static Firmness of(Stance stance, List<Frame.Match> matches, boolean hedged) {
        boolean giving = stance == Stance.OFFER || stance == Stance.ACCEPT;
        boolean hostile = stance == Stance.THREATEN || stance == Stance.REJECT || stance == Stance.ACCUSE;
        boolean flexible = giving;
        for (Frame.Match match : matches) {
            if (match.frame().firmness() == Firmness.RED_LINE && !giving) {
                return Firmness.RED_LINE;
            }
            flexible = flexible || (match.frame().firmness() == Firmness.FLEXIBLE && !hostile);
        }
        if (flexible) {
            return Firmness.FLEXIBLE;
        }
        return stance == Stance.UNDECIDED || hedged ? Firmness.UNCLEAR : Firmness.FIRM;
    }
}
