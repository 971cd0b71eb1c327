// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.dispute.BattlefieldDisputes.Proposition;

/** The reports of a place by what they say, as they come and go. Not thread-safe. */
final class KeptReports {
    private final Map<Proposition, Map<ReportSaid, Alike<ReportSaid, BattlefieldReport>>> byProposition =
            new HashMap<>();

    void add(BattlefieldReport report) {
        byProposition
                .computeIfAbsent(Proposition.of(report), none -> new HashMap<>())
                .computeIfAbsent(ReportSaid.of(report), Alike::new)
                .add(report);
    }

    void remove(BattlefieldReport report) {
        Map<ReportSaid, Alike<ReportSaid, BattlefieldReport>> of = byProposition.get(Proposition.of(report));
        Alike<ReportSaid, BattlefieldReport> alike = of.get(ReportSaid.of(report));
        alike.remove(report);
        if (alike.statements().isEmpty()) {
            of.remove(alike.said());
        }
        if (of.isEmpty()) {
            byProposition.remove(Proposition.of(report));
        }
    }

    /** The reports on a proposition that conflict, with the doubts of observers. */
    List<Alike<ReportSaid, BattlefieldReport>> conflicting(Proposition proposition) {
        Collection<Alike<ReportSaid, BattlefieldReport>> all =
                byProposition.getOrDefault(proposition, Map.of()).values();
        List<Alike<ReportSaid, BattlefieldReport>> claimed =
                only(all, said -> BattlefieldDisputes.claimed(said.standing()));
        List<Alike<ReportSaid, BattlefieldReport>> denied =
                only(all, said -> BattlefieldDisputes.denied(said.standing()));
        List<Alike<ReportSaid, BattlefieldReport>> conflicting = new ArrayList<>();
        conflicting.addAll(near(claimed, denied));
        conflicting.addAll(near(denied, claimed));
        conflicting.addAll(
                near(only(all, said -> BattlefieldDisputes.doubted(said.standing()) && said.observed()), conflicting));
        return conflicting;
    }

    /** What of it there is here. */
    List<Alike<ReportSaid, BattlefieldReport>> same(
            Proposition proposition, List<Alike<ReportSaid, BattlefieldReport>> others) {
        Map<ReportSaid, Alike<ReportSaid, BattlefieldReport>> here = byProposition.getOrDefault(proposition, Map.of());
        return others.stream()
                .filter(other -> here.containsKey(other.said()))
                .map(other -> here.get(other.said()))
                .toList();
    }

    private static List<Alike<ReportSaid, BattlefieldReport>> only(
            Collection<Alike<ReportSaid, BattlefieldReport>> all, Predicate<ReportSaid> which) {
        return all.stream().filter(alike -> which.test(alike.said())).toList();
    }

    private static List<Alike<ReportSaid, BattlefieldReport>> near(
            List<Alike<ReportSaid, BattlefieldReport>> some, List<Alike<ReportSaid, BattlefieldReport>> others) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        others.forEach(other -> days.add(other.said().day()));
        return only(some, said -> Days.within(days, BattlefieldDisputes.DAYS_APART, said.day()));
    }
}
