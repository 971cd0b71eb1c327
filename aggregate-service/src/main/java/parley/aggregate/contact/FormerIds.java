// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import parley.aggregate.event.Event;

/**
 * The ids under which parts of a contact were known: those of reports that told of a contact nobody before them had told of,
 * and were joined to it only by a later one; and those of first reports that have been taken back. Thread-safe.
 */
final class FormerIds {
    private FormerIds() {}

    /**
     * The former ids of a group, sorted.
     *
     * @param group sorted by record
     * @param takenBack reports that held once and do not hold any more
     */
    static List<String> of(List<DiplomaticContact> group, Collection<DiplomaticContact> takenBack) {
        TreeSet<String> former = new TreeSet<>();
        List<DiplomaticContact> before = new ArrayList<>();
        for (DiplomaticContact report : group) {
            if (before.stream().noneMatch(earlier -> SameContact.same(earlier, report))) {
                former.add(report.eventId());
            }
            before.add(report);
        }
        DiplomaticContact first = group.get(0);
        for (DiplomaticContact gone : takenBack) {
            if (Event.BY_RECORD.compare(gone, first) < 0
                    && group.stream().anyMatch(report -> SameContact.same(gone, report))) {
                former.add(gone.eventId());
            }
        }
        former.remove(first.eventId());
        return List.copyOf(former);
    }
}
