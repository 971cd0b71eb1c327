// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The score of one type of events.
 *
 * @param core gold events that must be found
 * @param optional gold events whose match is neutral
 * @param predicted predictions of this type
 * @param levels counts by level
 * @param speakersRight claims with the right party whose speaker's name shares a word with the gold one
 * @param speakers claims with the right party and a speaker
 * @param missed ids of core gold events not found
 * @param belowFull ids of gold events found but not in full
 * @param spurious beginnings of predictions that match nothing
 */
public record TypeScore(
        int core,
        int optional,
        int predicted,
        Map<Level, Counts> levels,
        int speakersRight,
        int speakers,
        List<String> missed,
        List<String> belowFull,
        List<String> spurious) {

    public TypeScore {
        levels = Map.copyOf(levels);
        missed = List.copyOf(missed);
        belowFull = List.copyOf(belowFull);
        spurious = List.copyOf(spurious);
    }

    /** Both summed; ids and texts are left out. */
    TypeScore plus(TypeScore other) {
        Map<Level, Counts> sums = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            sums.put(level, levels.get(level).plus(other.levels.get(level)));
        }
        return new TypeScore(
                core + other.core,
                optional + other.optional,
                predicted + other.predicted,
                sums,
                speakersRight + other.speakersRight,
                speakers + other.speakers,
                List.of(),
                List.of(),
                List.of());
    }
}
