// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which events hold at a time. Of an event's rows the one of the largest article offset decides; on one offset that of
 * the highest extractor version. The order of the rows and duplicates among them change nothing. Thread-safe.
 */
public final class EffectiveRows {
    // The last two only settle input that no extractor writes: two different rows of one event, offset and version.
    private static final Comparator<Event> PRECEDENCE = Comparator.<Event>comparingLong(
                    row -> row.provenance().articleOffset())
            .thenComparingInt(row -> row.provenance().extractor().version())
            .thenComparing(row -> row.provenance().status())
            .thenComparing(Object::toString);

    private EffectiveRows() {}

    /** Whether a row decides over another of the same event. */
    public static boolean decidesOver(Event row, Event other) {
        return PRECEDENCE.compare(row, other) > 0;
    }

    /**
     * The rows of the events that hold, one an event, sorted by event id.
     *
     * @param knownAt only article records up to then, inclusive; null for all
     */
    public static <E extends Event> List<E> at(Collection<E> rows, Instant knownAt) {
        Map<String, E> deciding = new HashMap<>();
        for (E row : rows) {
            if (recordedBy(row, knownAt)) {
                deciding.merge(row.eventId(), row, EffectiveRows::deciding);
            }
        }
        return asserted(deciding.values());
    }

    /**
     * The last asserting row of each event that held at some time, whether or not it was taken back since, sorted by
     * event id. What a newer extractor reads out of the same article record replaces what an older one read.
     *
     * @param knownAt only article records up to then, inclusive; null for all
     */
    public static <E extends Event> List<E> everHeld(Collection<E> rows, Instant knownAt) {
        record Reading(String eventId, long articleOffset) {}
        Map<Reading, E> readings = new HashMap<>();
        for (E row : rows) {
            if (recordedBy(row, knownAt)) {
                readings.merge(
                        new Reading(row.eventId(), row.provenance().articleOffset()), row, EffectiveRows::deciding);
            }
        }
        Map<String, E> last = new HashMap<>();
        for (E row : readings.values()) {
            if (row.asserted()) {
                last.merge(row.eventId(), row, EffectiveRows::deciding);
            }
        }
        return asserted(last.values());
    }

    private static boolean recordedBy(Event row, Instant knownAt) {
        return knownAt == null || !row.provenance().recordedAt().isAfter(knownAt);
    }

    private static <E extends Event> E deciding(E one, E other) {
        return decidesOver(other, one) ? other : one;
    }

    private static <E extends Event> List<E> asserted(Collection<E> rows) {
        List<E> held = new ArrayList<>(rows.size());
        for (E row : rows) {
            if (row.asserted()) {
                held.add(row);
            }
        }
        held.sort(Comparator.comparing(Event::eventId));
        return held;
    }
}
