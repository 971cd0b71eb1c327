// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;
import parley.aggregate.claim.Claim;
import parley.events.Stance;
import parley.events.Voice;

/** What claims have in common in which one speaker takes one stance in one voice on one day. Immutable. */
record ClaimSaid(Voice voice, LocalDate day, String speaker, Stance stance, String party) implements Saying {
    static ClaimSaid of(Claim claim) {
        return new ClaimSaid(
                claim.voice(), claim.date(), claim.speaker().name(), claim.stance(), PositionDisputes.sayer(claim));
    }

    @Override
    public String holds() {
        return stance.name();
    }
}
