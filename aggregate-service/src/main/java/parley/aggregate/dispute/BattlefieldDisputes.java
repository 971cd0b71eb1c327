// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.PlaceKey;
import parley.aggregate.event.Held;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.events.DisputeKind;

/**
 * Finds what one side claims of a place and another denies, with the doubts of observers. The order of the rows changes
 * nothing. Thread-safe.
 */
public final class BattlefieldDisputes {
    static final int DAYS_APART = 7;

    static final Sides<BattlefieldReport> SIDES = new Sides<>(
            report -> report.standing().name(),
            BattlefieldReport::voucher,
            report -> report.source() == null ? null : report.source().name());

    record Proposition(String actor, BattlefieldAction action) implements Comparable<Proposition> {
        private static final Comparator<Proposition> ORDER =
                Comparator.comparing(Proposition::actor).thenComparing(Proposition::action);

        @Override
        public int compareTo(Proposition other) {
            return ORDER.compare(this, other);
        }

        static Proposition of(BattlefieldReport report) {
            return new Proposition(report.actor(), report.action());
        }

        String words(PlaceKey key) {
            return actor + " " + action + " " + key.place();
        }
    }

    private BattlefieldDisputes() {}

    /**
     * The disputes of a place.
     *
     * @param rows all rows of the place, in any order
     * @param asOf only what had happened by the end of that day; null for everything
     * @param knownAt only article records up to then, inclusive; null for all
     */
    public static List<Dispute> of(PlaceKey key, Collection<BattlefieldReport> rows, LocalDate asOf, Instant knownAt) {
        return of(key, Held.at(rows, knownAt), asOf);
    }

    /** The disputes of a place, on what holds of its reports. */
    public static List<Dispute> of(PlaceKey key, Held<BattlefieldReport> held, LocalDate asOf) {
        if (held.ever().stream().noneMatch(report -> report.standing() == BattlefieldStanding.DENIED)) {
            return List.of();
        }
        Map<Proposition, List<BattlefieldReport>> now = byProposition(asOf, held.now());
        Map<Proposition, List<BattlefieldReport>> ever = byProposition(asOf, held.ever());
        List<Dispute> disputes = new ArrayList<>();
        ever.forEach((proposition, reports) -> {
            List<BattlefieldReport> effective = now.getOrDefault(proposition, List.of());
            new Conflict<>(key.negotiation(), DisputeKind.BATTLEFIELD, key.text(), proposition.words(key), SIDES)
                    .dispute(conflicting(effective), () -> conflicting(reports), effective)
                    .ifPresent(disputes::add);
        });
        return disputes;
    }

    private static Map<Proposition, List<BattlefieldReport>> byProposition(
            LocalDate asOf, List<BattlefieldReport> reports) {
        return reports.stream()
                .filter(report -> asOf == null || !report.date().isAfter(asOf))
                .collect(Collectors.groupingBy(Proposition::of, TreeMap::new, Collectors.toList()));
    }

    private static List<BattlefieldReport> conflicting(List<BattlefieldReport> reports) {
        List<BattlefieldReport> claimed = only(reports, report -> claimed(report.standing()));
        List<BattlefieldReport> denied = only(reports, report -> denied(report.standing()));
        Days claimedOn = new Days(claimed);
        Days deniedOn = new Days(denied);
        List<BattlefieldReport> conflicting = new ArrayList<>();
        conflicting.addAll(only(claimed, report -> deniedOn.within(DAYS_APART, report)));
        conflicting.addAll(only(denied, report -> claimedOn.within(DAYS_APART, report)));
        Days disputedOn = new Days(conflicting);
        conflicting.addAll(only(
                reports,
                report -> doubted(report.standing()) && report.observed() && disputedOn.within(DAYS_APART, report)));
        return conflicting;
    }

    static boolean claimed(BattlefieldStanding standing) {
        return standing == BattlefieldStanding.CLAIMED || standing == BattlefieldStanding.CONFIRMED;
    }

    static boolean denied(BattlefieldStanding standing) {
        return standing == BattlefieldStanding.DENIED;
    }

    static boolean doubted(BattlefieldStanding standing) {
        return standing == BattlefieldStanding.ASSESSED;
    }

    private static List<BattlefieldReport> only(List<BattlefieldReport> reports, Predicate<BattlefieldReport> which) {
        return reports.stream().filter(which).toList();
    }
}
