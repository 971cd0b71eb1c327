// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Extractor;
import parley.events.PositionBasis;

/**
 * Where a party stands on an issue, and on what that rests. Immutable.
 *
 * @param lastStated the newest day on which the stance was taken in the window; null without a basis
 * @param evidence every claim of the cell, newest first
 * @param ascribed those of them that others say about the party, newest first
 * @param independentSources how many of them are independent of each other
 * @param rhetoric null when there is none
 * @param speaking the claim shown as headline
 * @param recordedAt log timestamp of the latest article record behind it
 * @param extractor the newest extractor behind it
 */
public record Position(
        PositionKey key,
        PositionState state,
        LocalDate lastStated,
        List<Claim> evidence,
        List<Claim> ascribed,
        int independentSources,
        Rhetoric rhetoric,
        Claim speaking,
        Instant recordedAt,
        Extractor extractor) {
    public Position {
        requireNonNull(key, "key");
        requireNonNull(state, "state");
        evidence = List.copyOf(evidence);
        ascribed = List.copyOf(ascribed);
        requireNonNull(speaking, "speaking");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(extractor, "extractor");
    }

    /** The same without the claims behind it. */
    public Outline outline() {
        return new Outline(
                key, state, lastStated, evidenceCount(), independentSources, rhetoric, speaking, recordedAt, extractor);
    }

    /** Whether it rests on the party's own voice. */
    public boolean confirmed() {
        return state.basis() == PositionBasis.OWN;
    }

    public int evidenceCount() {
        return evidence.size();
    }
}
