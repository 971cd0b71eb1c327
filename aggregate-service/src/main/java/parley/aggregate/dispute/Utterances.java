// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;
import java.util.Comparator;
import parley.aggregate.claim.Claim;
import parley.aggregate.store.Follower;
import parley.aggregate.store.Tally;
import parley.events.Voice;

/** The claims of a key that can contradict each other, as they come and go. Not thread-safe. */
final class Utterances implements Follower<Claim> {
    final Extremes own = new Extremes();
    final Extremes unnamed = new Extremes();
    final Extremes ascribed = new Extremes();
    /** The days on which the party, or an unnamed official of it, took a stand of any level. */
    final Tally<LocalDate> ownDays = new Tally<>(Comparator.<LocalDate>naturalOrder());

    final Tally<LocalDate> unnamedDays = new Tally<>(Comparator.<LocalDate>naturalOrder());
    private boolean different = true;

    @Override
    public void joined(Claim claim) {
        if (claim.states()) {
            boolean newDay = days(claim).add(claim.date());
            boolean extreme = stated(claim).add(claim);
            different |= newDay || extreme;
        } else if (PositionDisputes.ascribed(claim)) {
            boolean extreme = ascribed.add(claim);
            different |= extreme;
        }
    }

    @Override
    public void left(Claim claim) {
        if (claim.states()) {
            days(claim).remove(claim.date());
            stated(claim).remove(claim);
            different = true;
        } else if (PositionDisputes.ascribed(claim)) {
            boolean extreme = ascribed.remove(claim);
            different |= extreme;
        }
    }

    /** Whether anything that a dispute depends on has changed since the last call. */
    boolean different() {
        boolean was = different;
        different = false;
        return was;
    }

    private Tally<LocalDate> days(Claim claim) {
        return claim.voice() == Voice.OWN ? ownDays : unnamedDays;
    }

    private Extremes stated(Claim claim) {
        return claim.voice() == Voice.OWN ? own : unnamed;
    }
}
