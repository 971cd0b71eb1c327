// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Extractor;
import parley.events.PositionBasis;

/**
 * Where a party stands on an issue, without the claims behind it: as much as is published. Immutable.
 *
 * @param lastStated the newest day on which the stance was taken in the window; null without a basis
 * @param independentSources how many of the claims are independent of each other
 * @param rhetoric null when there is none
 * @param speaking the claim shown as headline
 * @param recordedAt log timestamp of the latest article record behind it
 * @param extractor the newest extractor behind it
 */
public record Outline(
        PositionKey key,
        PositionState state,
        LocalDate lastStated,
        int evidenceCount,
        int independentSources,
        Rhetoric rhetoric,
        Claim speaking,
        Instant recordedAt,
        Extractor extractor) {
    public Outline {
        requireNonNull(key, "key");
        requireNonNull(state, "state");
        requireNonNull(speaking, "speaking");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(extractor, "extractor");
    }

    /** Whether it rests on the party's own voice. */
    public boolean confirmed() {
        return state.basis() == PositionBasis.OWN;
    }
}
