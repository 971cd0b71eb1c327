// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Objects;

/**
 * Who makes a statement.
 *
 * @param name canonical name, or the article's words for an unnamed speaker
 * @param role office held at the time, or null
 * @param party party the speaker belongs to, ANALYST or MEDIA, or null where unknown
 * @param rank 1 head of state or government; 2 minister, chief negotiator, spokesperson; 3 other official; 4 legislator;
 *     null without an office
 */
public record Speaker(String name, String role, String party, Integer rank) {
    /** Refuses a missing name or a rank outside 1 to 4. */
    public Speaker {
        Objects.requireNonNull(name, "name");
        if (rank != null && (rank < 1 || rank > 4)) {
            throw new IllegalArgumentException("rank must be 1 to 4, not " + rank);
        }
    }
}
