// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.events.Firmness;
import parley.events.Stance;

/**
 * What the claims of one window amount to. Immutable.
 *
 * @param speaking the claim that speaks
 * @param lastStated the newest day of a claim of the window that takes this stand
 */
record Stand(Stance stance, Firmness firmness, boolean mixed, String condition, Claim speaking, LocalDate lastStated) {
    /** The stand of a window of at least one day. */
    static Stand of(NavigableMap<LocalDate, DayDigest> window) {
        int best = window.values().stream().mapToInt(DayDigest::bestRank).min().orElseThrow();
        List<Claim> top = window.descendingMap().values().stream()
                .filter(day -> day.hasRank(best))
                .findFirst()
                .orElseThrow()
                .ofRank(best);
        Claim lowest = top.get(0);
        Claim highest = top.get(top.size() - 1);
        if (ConcessionLevel.opposite(lowest.stance(), highest.stance())) {
            return mixed(window, top);
        }
        int level = ConcessionLevel.of(lowest.stance());
        return new Stand(
                lowest.stance(), firmest(window, level), false, lowest.condition(), lowest, newest(window, level));
    }

    private static Stand mixed(NavigableMap<LocalDate, DayDigest> window, List<Claim> top) {
        boolean firm = firmest(window, ConcessionLevel.REFUSES).compareTo(Firmness.FIRM) >= 0;
        LocalDate refused = newest(window, ConcessionLevel.REFUSES);
        LocalDate gave = newest(window, ConcessionLevel.GIVES);
        return new Stand(
                Stance.UNDECIDED,
                firm ? Firmness.FIRM : Firmness.UNCLEAR,
                true,
                null,
                top.stream().max(Event.BY_DATE).orElseThrow(),
                refused.isAfter(gave) ? refused : gave);
    }

    private static Firmness firmest(NavigableMap<LocalDate, DayDigest> window, int level) {
        return window.values().stream()
                .map(day -> day.firmest(level))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate newest(NavigableMap<LocalDate, DayDigest> window, int level) {
        return window.descendingMap().entrySet().stream()
                .filter(day -> day.getValue().firmest(level) != null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
