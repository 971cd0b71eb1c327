// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import parley.events.Firmness;
import parley.events.PositionBasis;
import parley.events.Stance;

/**
 * What a party holds, without the evidence. Immutable.
 *
 * @param stance no rhetoric; null without a basis
 * @param firmness null without a basis
 * @param condition in the article's words, or null
 * @param since start of the latest unbroken run of the stance; null without a basis
 */
public record PositionState(
        Stance stance, Firmness firmness, PositionBasis basis, boolean mixed, String condition, LocalDate since) {
    public PositionState {
        requireNonNull(basis, "basis");
        if ((basis == PositionBasis.NONE) != (stance == null)) {
            throw new IllegalArgumentException(
                    "a position has a stance exactly when it has a basis: " + basis + ", " + stance);
        }
    }

    static final PositionState NONE = new PositionState(null, null, PositionBasis.NONE, false, null, null);

    static PositionState of(Stand stand, PositionBasis basis, LocalDate since) {
        return new PositionState(stand.stance(), stand.firmness(), basis, stand.mixed(), stand.condition(), since);
    }

    public boolean hasBasis() {
        return basis != PositionBasis.NONE;
    }
}
