// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.events.PositionBasis;
import parley.events.Voice;

/** The stands a party took on an issue, one for each day on which it or an unnamed official of it took one. Thread-safe. */
final class Course {
    /** How many days before the latest one still count with it. */
    static final int DAYS_BEFORE = 6;

    /** The stand from a day on, the day's claims included. */
    record Step(LocalDate day, PositionBasis basis, Stand stand, List<Claim> window) {}

    private Course() {}

    /** The steps, oldest first; empty when nothing said is a basis for a position. */
    static List<Step> of(List<Claim> said) {
        List<Claim> own = basis(said, Voice.OWN);
        List<Claim> unnamed = basis(said, Voice.ANONYMOUS);
        if (!own.isEmpty()) {
            // From its first own word on, a party's unnamed officials no longer count.
            LocalDate first = own.get(0).date();
            unnamed = unnamed.stream()
                    .filter(claim -> claim.date().isBefore(first))
                    .toList();
        }
        List<Step> steps = steps(unnamed, PositionBasis.ANONYMOUS);
        steps.addAll(steps(own, PositionBasis.OWN));
        return steps;
    }

    private static List<Claim> basis(List<Claim> said, Voice voice) {
        return said.stream()
                .filter(claim -> claim.voice() == voice && claim.real() && !claim.rhetorical())
                .sorted(Event.BY_DATE)
                .toList();
    }

    private static List<Step> steps(List<Claim> oldestFirst, PositionBasis basis) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (int end = 1; end <= oldestFirst.size(); end++) {
            LocalDate day = oldestFirst.get(end - 1).date();
            if (end < oldestFirst.size() && oldestFirst.get(end).date().equals(day)) {
                continue;
            }
            while (oldestFirst.get(from).date().isBefore(day.minusDays(DAYS_BEFORE))) {
                from++;
            }
            List<Claim> window = oldestFirst.subList(from, end);
            steps.add(new Step(day, basis, Stand.of(window), window));
        }
        return steps;
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
