// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import java.util.Objects;
import parley.events.Claim;
import parley.events.Position;

/**
 * A position and the claims it was folded from. Immutable.
 *
 * @param position the position
 * @param version order of its publication, or null when it is not the published one
 * @param evidence every claim of the cell, newest first
 * @param ascribed those of them that others say about the party, newest first
 */
public record PositionDetail(Position position, Long version, List<Claim> evidence, List<Claim> ascribed) {
    public PositionDetail {
        Objects.requireNonNull(position, "position");
        evidence = List.copyOf(evidence);
        ascribed = List.copyOf(ascribed);
    }
}
