// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import parley.aggregate.event.Event;

/** Reports that tell quite the same, and the contact that they are of with others. Not thread-safe. */
final class Copies {
    final NavigableSet<DiplomaticContact> reports = new TreeSet<>(Event.BY_RECORD);
    /** All copies of the contact, these among them. */
    List<Copies> contact = List.of(this);

    private int held;
    private int refused;

    void add(DiplomaticContact report) {
        reports.add(report);
        count(report, 1);
    }

    void remove(DiplomaticContact report) {
        reports.remove(report);
        count(report, -1);
    }

    private void count(DiplomaticContact report, int more) {
        switch (report.standing()) {
            case HELD -> held += more;
            case RULED_OUT, CANCELLED -> refused += more;
            case PLANNED, PROPOSED -> {}
        }
    }

    /** Whether some of a contact's reports have it as held and some as not to be. */
    static boolean disputed(List<Copies> contact) {
        return contact.stream().anyMatch(copies -> copies.held > 0)
                && contact.stream().anyMatch(copies -> copies.refused > 0);
    }

    /** The first report of a contact by record. */
    static DiplomaticContact first(List<Copies> contact) {
        return contact.stream()
                .map(copies -> copies.reports.first())
                .min(Event.BY_RECORD)
                .orElseThrow();
    }

    /** All reports of a contact by record. */
    static List<DiplomaticContact> all(List<Copies> contact) {
        List<DiplomaticContact> all = new ArrayList<>();
        contact.forEach(copies -> all.addAll(copies.reports));
        all.sort(Event.BY_RECORD);
        return all;
    }
}
