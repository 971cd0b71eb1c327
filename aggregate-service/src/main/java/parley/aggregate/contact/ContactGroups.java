// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.aggregate.event.Event;
import parley.aggregate.store.DisjointSets;

/** Puts the reports of one real-world contact together. The order of the reports changes nothing. Thread-safe. */
final class ContactGroups {
    private static final int LONGEST_DAYS = 3;

    private ContactGroups() {}

    /** The groups, each sorted by record; every report is in exactly one. */
    static List<List<DiplomaticContact>> of(Collection<DiplomaticContact> reports) {
        Map<Telling, List<DiplomaticContact>> copies = new HashMap<>();
        for (DiplomaticContact report : reports) {
            copies.computeIfAbsent(Telling.of(report), telling -> new ArrayList<>())
                    .add(report);
        }
        return withCopies(
                ofTellings(copies.values().stream().map(same -> same.get(0)).toList()), copies);
    }

    /** The groups, in no order, of reports of which no two tell quite the same. */
    static List<List<DiplomaticContact>> ofTellings(Collection<DiplomaticContact> reports) {
        List<DiplomaticContact> dated = new ArrayList<>();
        Map<String, List<DiplomaticContact>> undatedBySentence = new TreeMap<>();
        for (DiplomaticContact one : reports) {
            if (one.dated()) {
                dated.add(one);
            } else {
                undatedBySentence
                        .computeIfAbsent(one.evidence().span().sentenceHash(), hash -> new ArrayList<>())
                        .add(one);
            }
        }
        return grouped(dated, undatedBySentence.values());
    }

    private static List<List<DiplomaticContact>> grouped(
            List<DiplomaticContact> dated, Collection<List<DiplomaticContact>> undatedBySentence) {
        List<List<DiplomaticContact>> groups = new ArrayList<>();
        dated.sort(Event.BY_DATE);
        connected(dated).forEach(connected -> split(connected, groups));
        DatedGroups homes = new DatedGroups(groups);
        for (List<DiplomaticContact> ofSentence : undatedBySentence) {
            for (List<DiplomaticContact> undated : connected(ofSentence)) {
                Set<Integer> fitting = homes.fitting(undated);
                // What fits several contacts is left alone rather than guessed into one of them.
                if (fitting.size() == 1) {
                    groups.get(fitting.iterator().next()).addAll(undated);
                } else {
                    groups.add(undated);
                }
            }
        }
        return groups;
    }

    private static List<List<DiplomaticContact>> withCopies(
            List<List<DiplomaticContact>> groups, Map<Telling, List<DiplomaticContact>> copies) {
        return groups.stream()
                .map(group -> group.stream()
                        .flatMap(one -> copies.get(Telling.of(one)).stream())
                        .sorted(Event.BY_RECORD)
                        .toList())
                .sorted(Comparator.comparing(group -> group.get(0), Event.BY_RECORD))
                .toList();
    }

    /** The connected components of reports that are either dated and sorted by day, or undated with one sentence. */
    private static List<List<DiplomaticContact>> connected(List<DiplomaticContact> reports) {
        DisjointSets sets = new DisjointSets(reports.size());
        for (int i = 0; i < reports.size(); i++) {
            DiplomaticContact one = reports.get(i);
            for (int j = i - 1; j >= 0 && !SameContact.tooFarApart(reports.get(j), one); j--) {
                if (sets.rootOf(i) != sets.rootOf(j) && SameContact.alike(one, reports.get(j))) {
                    sets.join(i, j);
                }
            }
        }
        Map<Integer, List<DiplomaticContact>> byRoot = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            byRoot.computeIfAbsent(sets.rootOf(i), root -> new ArrayList<>()).add(reports.get(i));
        }
        return new ArrayList<>(byRoot.values());
    }

    /** Cuts a group that lasts too long at its largest gap, the earliest of equal ones, until none does. */
    private static void split(List<DiplomaticContact> byDate, List<List<DiplomaticContact>> into) {
        LocalDate first = byDate.get(0).date();
        LocalDate last = byDate.get(byDate.size() - 1).date();
        if (DAYS.between(first, last) <= LONGEST_DAYS) {
            into.add(new ArrayList<>(byDate));
            return;
        }
        int cut = 1;
        for (int i = 2; i < byDate.size(); i++) {
            if (gap(byDate, i) > gap(byDate, cut)) {
                cut = i;
            }
        }
        split(byDate.subList(0, cut), into);
        split(byDate.subList(cut, byDate.size()), into);
    }

    private static long gap(List<DiplomaticContact> byDate, int at) {
        return DAYS.between(byDate.get(at - 1).date(), byDate.get(at).date());
    }
}
