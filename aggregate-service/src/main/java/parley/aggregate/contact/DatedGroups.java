// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The groups of dated reports, found by day and by sentence when an undated report looks for its home. Not thread-safe. */
final class DatedGroups {
    private record Member(DiplomaticContact report, int group) {}

    private final TreeMap<LocalDate, List<Member>> byDay = new TreeMap<>();
    private final Map<String, List<Member>> bySentence = new HashMap<>();

    DatedGroups(List<List<DiplomaticContact>> groups) {
        for (int group = 0; group < groups.size(); group++) {
            for (DiplomaticContact report : groups.get(group)) {
                Member member = new Member(report, group);
                byDay.computeIfAbsent(report.date(), day -> new ArrayList<>()).add(member);
                bySentence
                        .computeIfAbsent(report.evidence().span().sentenceHash(), hash -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    /** The numbers of the groups that undated reports of one contact fit. */
    Set<Integer> fitting(Collection<DiplomaticContact> undated) {
        Set<Integer> fitting = new HashSet<>();
        for (DiplomaticContact report : undated) {
            LocalDate published = report.publicationDate();
            byDay.subMap(
                            published.minusDays(SameContact.DAYS_FROM_PUBLICATION),
                            true,
                            published.plusDays(SameContact.DAYS_FROM_PUBLICATION),
                            true)
                    .values()
                    .forEach(members -> add(report, members, fitting));
            add(report, bySentence.getOrDefault(report.evidence().span().sentenceHash(), List.of()), fitting);
        }
        return fitting;
    }

    private static void add(DiplomaticContact undated, List<Member> members, Set<Integer> fitting) {
        for (Member member : members) {
            if (!fitting.contains(member.group()) && SameContact.undatedOf(undated, member.report())) {
                fitting.add(member.group());
            }
        }
    }
}
