// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import parley.aggregate.claim.Claim;
import parley.events.PositionBasis;
import parley.events.Voice;

/** The stands a party took on an issue, one for each day on which it or an unnamed official of it took one. Thread-safe. */
final class Course {
    /** How many days before the latest one still count with it. */
    static final int DAYS_BEFORE = 6;

    /** The stand from a day on, the day's claims included. */
    record Step(LocalDate day, PositionBasis basis, Stand stand) {}

    private Course() {}

    /** The steps, oldest first; empty when nothing said is a basis for a position. */
    static List<Step> of(Collection<Claim> said) {
        TreeMap<LocalDate, DayDigest> own = new TreeMap<>();
        TreeMap<LocalDate, DayDigest> unnamed = new TreeMap<>();
        for (Claim claim : said) {
            if (claim.states()) {
                TreeMap<LocalDate, DayDigest> days = claim.voice() == Voice.OWN ? own : unnamed;
                days.computeIfAbsent(claim.date(), day -> new DayDigest()).add(claim);
            }
        }
        List<Step> steps = new ArrayList<>();
        // From its first own word on, a party's unnamed officials no longer count.
        addSteps(own.isEmpty() ? unnamed : unnamed.headMap(own.firstKey(), false), PositionBasis.ANONYMOUS, steps);
        addSteps(own, PositionBasis.OWN, steps);
        return steps;
    }

    private static void addSteps(NavigableMap<LocalDate, DayDigest> days, PositionBasis basis, List<Step> steps) {
        for (LocalDate day : days.keySet()) {
            steps.add(new Step(day, basis, Stand.of(window(days, day))));
        }
    }

    /** The days that count together on a day, that day the last of them. */
    static NavigableMap<LocalDate, DayDigest> window(NavigableMap<LocalDate, DayDigest> days, LocalDate day) {
        return days.subMap(day.minusDays(DAYS_BEFORE), true, day, true);
    }

    /** The first day of the latest unbroken run of the last stance. */
    static LocalDate since(List<Step> steps) {
        int run = steps.size() - 1;
        while (run > 0
                && steps.get(run - 1).stand().stance() == steps.get(run).stand().stance()) {
            run--;
        }
        return steps.get(run).day();
    }
}
