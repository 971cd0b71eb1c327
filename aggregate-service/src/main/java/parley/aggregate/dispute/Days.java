// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import parley.aggregate.event.Event;

/** The days on which events of one side count. Not thread-safe. */
final class Days {
    private final TreeSet<LocalDate> days = new TreeSet<>();

    Days(Collection<? extends Event> events) {
        LocalDate last = null;
        for (Event event : events) {
            // Most events come sorted by day.
            if (!event.date().equals(last)) {
                last = event.date();
                days.add(last);
            }
        }
    }

    /** Whether one of them is that many days from an event's, at most. */
    boolean within(int distance, Event event) {
        return within(days, distance, event.date());
    }

    /** Whether one of some days is that many days from another, at most. */
    static boolean within(NavigableSet<LocalDate> days, int distance, LocalDate day) {
        LocalDate nearest = days.ceiling(day.minusDays(distance));
        return nearest != null && !nearest.isAfter(day.plusDays(distance));
    }
}
