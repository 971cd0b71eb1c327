// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import parley.aggregate.event.Event;
import parley.aggregate.store.DisjointSets;

/** Puts the reports of one real-world contact together. The order of the reports changes nothing. Thread-safe. */
final class ContactGroups {
    private static final int LONGEST_DAYS = 3;

    private ContactGroups() {}

    /** The groups, each sorted by record; every report is in exactly one. */
    static List<List<DiplomaticContact>> of(Collection<DiplomaticContact> reports) {
        List<DiplomaticContact> dated = sorted(reports, true);
        List<DiplomaticContact> undated = sorted(reports, false);
        List<List<DiplomaticContact>> groups = new ArrayList<>();
        for (List<DiplomaticContact> connected : connected(dated, SameContact::dated)) {
            split(connected, groups);
        }
        int withDates = groups.size();
        for (List<DiplomaticContact> connected : connected(undated, SameContact::undated)) {
            List<DiplomaticContact> home = onlyHome(connected, groups.subList(0, withDates));
            if (home == null) {
                groups.add(connected);
            } else {
                home.addAll(connected);
            }
        }
        groups.forEach(group -> group.sort(Event.BY_RECORD));
        return groups;
    }

    private static List<DiplomaticContact> sorted(Collection<DiplomaticContact> reports, boolean dated) {
        return reports.stream()
                .filter(report -> report.dated() == dated)
                .sorted(Event.BY_DATE)
                .toList();
    }

    private static List<List<DiplomaticContact>> connected(
            List<DiplomaticContact> byDate, BiPredicate<DiplomaticContact, DiplomaticContact> same) {
        DisjointSets sets = new DisjointSets(byDate.size());
        for (int i = 0; i < byDate.size(); i++) {
            DiplomaticContact one = byDate.get(i);
            for (int j = i - 1; j >= 0 && near(byDate.get(j), one); j--) {
                if (sets.rootOf(i) != sets.rootOf(j) && same.test(one, byDate.get(j))) {
                    sets.join(i, j);
                }
            }
        }
        Map<Integer, List<DiplomaticContact>> byRoot = new TreeMap<>();
        for (int i = 0; i < byDate.size(); i++) {
            byRoot.computeIfAbsent(sets.rootOf(i), root -> new ArrayList<>()).add(byDate.get(i));
        }
        return new ArrayList<>(byRoot.values());
    }

    // Dated reports of one contact are a day apart at most. Undated ones count on their day of publication, and what
    // repeats
    // a sentence may be published any time later.
    private static boolean near(DiplomaticContact earlier, DiplomaticContact later) {
        return !later.dated() || DAYS.between(earlier.date(), later.date()) <= 1;
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

    // An undated report that fits several contacts is left alone rather than guessed into one of them.
    private static List<DiplomaticContact> onlyHome(
            List<DiplomaticContact> undated, List<List<DiplomaticContact>> groups) {
        List<DiplomaticContact> home = null;
        for (List<DiplomaticContact> group : groups) {
            boolean fits = group.stream().filter(DiplomaticContact::dated).anyMatch(dated -> undated.stream()
                    .anyMatch(one -> SameContact.undatedOf(one, dated)));
            if (fits && home != null) {
                return null;
            }
            home = fits ? group : home;
        }
        return home;
    }
}
