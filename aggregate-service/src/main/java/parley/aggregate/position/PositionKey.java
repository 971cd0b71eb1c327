// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static java.util.Objects.requireNonNull;

import java.util.List;
import parley.aggregate.claim.Claim;
import parley.aggregate.store.OrderedKey;

/**
 * A party on an issue of a negotiation. Immutable.
 *
 * @param negotiation dossier id; empty for claims that are in no negotiation, which make no position
 */
public record PositionKey(String negotiation, String party, String issue) {
    public PositionKey {
        requireNonNull(negotiation, "negotiation");
        requireNonNull(party, "party");
        requireNonNull(issue, "issue");
    }

    public static PositionKey of(Claim claim) {
        String negotiation = claim.provenance().negotiation();
        return new PositionKey(negotiation == null ? "" : negotiation, claim.party(), claim.issue());
    }

    /** The key that {@link #text()} wrote. */
    public static PositionKey parse(String text) {
        List<String> parts = OrderedKey.parts(text, 3);
        return new PositionKey(parts.get(0), parts.get(1), parts.get(2));
    }

    /** The key as it stands on topics and in stores: {@code negotiation|party|issue}. */
    public String text() {
        return OrderedKey.of(negotiation, party, issue);
    }
}
