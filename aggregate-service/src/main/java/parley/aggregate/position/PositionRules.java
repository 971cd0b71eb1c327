// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.aggregate.event.Extractor;
import parley.events.Stance;
import parley.events.Voice;

/**
 * Decides where a party stands from the claims that hold. The order of the claims changes nothing. Days are UTC days;
 * {@link Event#date()} says on which day a claim without a date of its own counts. Thread-safe.
 */
public final class PositionRules {
    static final Comparator<Extractor> NEWEST_EXTRACTOR_LAST =
            Comparator.comparingInt(Extractor::version).thenComparing(Extractor::name);

    static final List<Stance> GRAVEST_FIRST = List.of(Stance.THREATEN, Stance.ACCUSE, Stance.ASSERT);

    private PositionRules() {}

    /** A position as it stood from a day on. */
    public record Dated(LocalDate day, PositionState state, LocalDate lastStated, Claim speaking) {}

    /**
     * The position on a key, or empty when nothing had been said.
     *
     * @param effective the key's claims that hold, each once
     * @param asOf only what had been said by the end of that day; null for everything
     */
    public static Optional<Position> fold(PositionKey key, Collection<Claim> effective, LocalDate asOf) {
        List<Claim> said = saidBy(effective, asOf);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Course.Step> steps = Course.of(said);
        List<Claim> rhetoric = only(said, PositionRules::ownRhetoric);
        List<Claim> ascribed = only(said, claim -> !inOwnName(claim));
        return Optional.of(new Position(
                key,
                state(steps),
                steps.isEmpty() ? null : last(steps).stand().lastStated(),
                said,
                ascribed,
                IndependentSources.count(said),
                rhetoric(rhetoric),
                speaking(steps, rhetoric, said),
                said.stream()
                        .map(claim -> claim.provenance().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                newestExtractor(said)));
    }

    /** The course of a position: a step for each day on which it was stated, oldest first. */
    public static List<Dated> course(Collection<Claim> effective, LocalDate asOf) {
        List<Course.Step> steps = Course.of(saidBy(effective, asOf));
        List<Dated> course = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            Course.Step step = steps.get(i);
            boolean run =
                    i > 0 && steps.get(i - 1).stand().stance() == step.stand().stance();
            LocalDate since = run ? course.get(i - 1).state().since() : step.day();
            course.add(new Dated(
                    step.day(),
                    state(step, since),
                    step.stand().lastStated(),
                    step.stand().speaking()));
        }
        return course;
    }

    /** The claims of the latest window, on which the current stand rests, newest first; empty without a basis. */
    public static List<Claim> window(Collection<Claim> effective, LocalDate asOf) {
        List<Claim> said = saidBy(effective, asOf);
        List<Claim> own = only(said, claim -> claim.states() && claim.voice() == Voice.OWN);
        List<Claim> basis = own.isEmpty() ? only(said, Claim::states) : own;
        if (basis.isEmpty()) {
            return List.of();
        }
        LocalDate first = basis.get(0).date().minusDays(Course.DAYS_BEFORE);
        return only(basis, claim -> !claim.date().isBefore(first));
    }

    private static boolean saidBy(Claim claim, LocalDate asOf) {
        return asOf == null || !claim.date().isAfter(asOf);
    }

    private static List<Claim> saidBy(Collection<Claim> effective, LocalDate asOf) {
        return effective.stream()
                .filter(claim -> saidBy(claim, asOf))
                .sorted(Event.BY_DATE.reversed())
                .toList();
    }

    static boolean ownRhetoric(Claim claim) {
        return claim.rhetorical() && inOwnName(claim);
    }

    // Analysts and outlets that speak for themselves are parties of their own.
    private static boolean inOwnName(Claim claim) {
        return switch (claim.voice()) {
            case OWN, ANONYMOUS -> true;
            case ANALYST -> claim.party().equals("ANALYST");
            case OUTLET -> claim.party().equals("MEDIA");
            case ASCRIBED -> false;
        };
    }

    private static PositionState state(List<Course.Step> steps) {
        return steps.isEmpty() ? PositionState.NONE : state(last(steps), Course.since(steps));
    }

    private static PositionState state(Course.Step step, LocalDate since) {
        return PositionState.of(step.stand(), step.basis(), since);
    }

    // A threat of this week is not hidden by a milder word said after it.
    private static Rhetoric rhetoric(List<Claim> newestFirst) {
        if (newestFirst.isEmpty()) {
            return null;
        }
        LocalDate newest = newestFirst.get(0).date();
        Stance gravest = newestFirst.stream()
                .filter(claim -> !claim.date().isBefore(newest.minusDays(Course.DAYS_BEFORE)))
                .map(Claim::stance)
                .min(Comparator.comparing(GRAVEST_FIRST::indexOf))
                .orElseThrow();
        return new Rhetoric(gravest, newestFirst.size(), newest);
    }

    // Without a basis the cell still shows a sentence: the party's own before another's.
    private static Claim speaking(List<Course.Step> steps, List<Claim> rhetoric, List<Claim> said) {
        if (!steps.isEmpty()) {
            return last(steps).stand().speaking();
        }
        return rhetoric.isEmpty() ? said.get(0) : rhetoric.get(0);
    }

    private static Extractor newestExtractor(List<Claim> said) {
        return said.stream()
                .map(claim -> claim.provenance().extractor())
                .max(NEWEST_EXTRACTOR_LAST)
                .orElseThrow();
    }

    private static List<Claim> only(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).toList();
    }

    private static Course.Step last(List<Course.Step> steps) {
        return steps.get(steps.size() - 1);
    }
}
