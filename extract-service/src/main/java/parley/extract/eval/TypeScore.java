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

    /** The score of what became of one document's events of a type. */
    static TypeScore of(EventType type, List<Outcome> outcomes) {
        List<Outcome> gold =
                outcomes.stream().filter(outcome -> outcome.gold() != null).toList();
        List<Outcome> said = outcomes.stream().filter(Outcome::saysWho).toList();
        Map<Level, Counts> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(
                    level,
                    outcomes.stream().map(outcome -> outcome.counts(level)).reduce(Counts.NONE, Counts::plus));
        }
        int core = (int) gold.stream().filter(Outcome::core).count();
        return new TypeScore(
                core,
                gold.size() - core,
                (int) outcomes.stream()
                        .filter(outcome -> outcome.predicted() != null)
                        .count(),
                levels,
                type == EventType.CLAIM
                        ? (int) said.stream().filter(Outcome::sharesSpeaker).count()
                        : 0,
                type == EventType.CLAIM ? said.size() : 0,
                gold.stream().filter(Outcome::missedCore).map(Outcome::id).toList(),
                gold.stream()
                        .filter(outcome -> outcome.level() != null && outcome.level() != Level.FULL)
                        .map(Outcome::id)
                        .toList(),
                outcomes.stream()
                        .filter(outcome -> outcome.gold() == null)
                        .map(Outcome::beginning)
                        .toList());
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
