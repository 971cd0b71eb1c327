// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.claim;

import static java.util.Objects.requireNonNull;

/**
 * Who makes a claim. Immutable.
 *
 * @param role office held at the time, or null
 * @param party the party the speaker belongs to, or null
 * @param rank 1 (head of state) to 4 (legislator), or null when unknown
 */
public record Speaker(String name, String role, String party, Integer rank) {
    private static final int BELOW_ALL = 5;

    public Speaker {
        requireNonNull(name, "name");
    }

    /** The rank, an unknown one below all known. */
    public int standing() {
        return rank == null ? BELOW_ALL : rank;
    }
}
