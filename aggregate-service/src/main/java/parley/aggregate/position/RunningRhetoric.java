// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;

/** A party's rhetoric, kept up to date claim by claim. Not thread-safe. */
final class RunningRhetoric {
    private final TreeSet<Claim> claims = new TreeSet<>(Event.BY_DATE);
    /** By day: how many claims there are of each stance, gravest first. */
    private final TreeMap<LocalDate, int[]> days = new TreeMap<>();

    void add(Claim claim) {
        claims.add(claim);
        days.computeIfAbsent(claim.date(), day -> new int[PositionRules.GRAVEST_FIRST.size()])[gravity(claim)]++;
    }

    void remove(Claim claim) {
        claims.remove(claim);
        int[] counts = days.get(claim.date());
        counts[gravity(claim)]--;
        if (Arrays.stream(counts).allMatch(count -> count == 0)) {
            days.remove(claim.date());
        }
    }

    /** The newest claim, or null when there is none. */
    Claim newest() {
        return claims.isEmpty() ? null : claims.last();
    }

    /** What it amounts to, or null when there is none. */
    Rhetoric sum() {
        if (claims.isEmpty()) {
            return null;
        }
        LocalDate newest = days.lastKey();
        int gravest = PositionRules.GRAVEST_FIRST.size() - 1;
        for (int[] counts :
                days.tailMap(newest.minusDays(Course.DAYS_BEFORE), true).values()) {
            for (int gravity = 0; gravity < gravest; gravity++) {
                if (counts[gravity] > 0) {
                    gravest = gravity;
                }
            }
        }
        return new Rhetoric(PositionRules.GRAVEST_FIRST.get(gravest), claims.size(), newest);
    }

    private static int gravity(Claim claim) {
        return PositionRules.GRAVEST_FIRST.indexOf(claim.stance());
    }
}
