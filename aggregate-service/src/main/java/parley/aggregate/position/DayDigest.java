// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.events.Firmness;

/**
 * As much of a day's claims as a stand can depend on, so that a window of thousands of claims is judged from seven digests.
 * Not thread-safe.
 */
final class DayDigest {
    private static final int LEVELS = ConcessionLevel.GIVES + 1;

    /** By rank, best first: the newest claim of each concession level. */
    private final TreeMap<Integer, Claim[]> newest = new TreeMap<>();

    private final Firmness[] firmest = new Firmness[LEVELS];

    void add(Claim claim) {
        int level = ConcessionLevel.of(claim.stance());
        Claim[] ofRank = newest.computeIfAbsent(claim.speaker().standing(), rank -> new Claim[LEVELS]);
        if (ofRank[level] == null || Event.BY_DATE.compare(claim, ofRank[level]) > 0) {
            ofRank[level] = claim;
        }
        if (firmest[level] == null || claim.firmness().compareTo(firmest[level]) > 0) {
            firmest[level] = claim.firmness();
        }
    }

    int bestRank() {
        return newest.firstKey();
    }

    boolean hasRank(int rank) {
        return newest.containsKey(rank);
    }

    /** The newest claim of each level that speakers of a rank made, from the lowest level on. */
    List<Claim> ofRank(int rank) {
        return new ArrayList<>(
                Arrays.stream(newest.get(rank)).filter(Objects::nonNull).toList());
    }

    /** The highest firmness on a level, or null when no claim is on it. */
    Firmness firmest(int level) {
        return firmest[level];
    }
}
