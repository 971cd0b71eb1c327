// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.aggregate.store.Tally;
import parley.events.Stance;
import parley.events.Voice;

/** The claims of one day and voice in which one speaker takes one stance: they are in conflict together or not at all. */
final class Alike {
    /** What they have in common; the party is that of who says it, or null. */
    record Said(Voice voice, LocalDate day, String speaker, Stance stance, String party) {
        static Said of(Claim claim) {
            return new Said(
                    claim.voice(), claim.date(), claim.speaker().name(), claim.stance(), PositionDisputes.sayer(claim));
        }
    }

    private final Said said;
    private final NavigableSet<Claim> claims = new TreeSet<>(Event.BY_DATE);
    private final Tally<Instant> recordedAt = new Tally<>(Comparator.naturalOrder());

    Alike(Said said) {
        this.said = said;
    }

    void add(Claim claim) {
        claims.add(claim);
        recordedAt.add(claim.provenance().recordedAt());
    }

    void remove(Claim claim) {
        claims.remove(claim);
        recordedAt.remove(claim.provenance().recordedAt());
    }

    Said said() {
        return said;
    }

    /** The claims, oldest first. */
    NavigableSet<Claim> claims() {
        return claims;
    }

    Instant lastRecordedAt() {
        return recordedAt.greatest();
    }
}
