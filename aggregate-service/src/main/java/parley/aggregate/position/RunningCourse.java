// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import parley.aggregate.claim.Claim;

/** The stands that claims of one voice amount to, day by day, kept up to date claim by claim. Not thread-safe. */
final class RunningCourse {
    private final TreeMap<LocalDate, DayDigest> days = new TreeMap<>();
    private final TreeMap<LocalDate, Stand> stands = new TreeMap<>();

    void add(Claim claim) {
        LocalDate day = claim.date();
        if (days.computeIfAbsent(day, none -> new DayDigest()).add(claim)) {
            judgeWindowsWith(day);
        }
    }

    void remove(Claim claim) {
        LocalDate day = claim.date();
        DayDigest digest = days.get(day);
        digest.remove(claim);
        if (digest.isEmpty()) {
            days.remove(day);
            stands.remove(day);
        }
        judgeWindowsWith(day);
    }

    /** The stand of each day on which there was a claim, oldest first; a view. */
    NavigableMap<LocalDate, Stand> stands() {
        return stands;
    }

    private void judgeWindowsWith(LocalDate day) {
        for (Map.Entry<LocalDate, DayDigest> end :
                days.subMap(day, true, day.plusDays(Course.DAYS_BEFORE), true).entrySet()) {
            stands.put(end.getKey(), Stand.of(Course.window(days, end.getKey())));
        }
    }
}
