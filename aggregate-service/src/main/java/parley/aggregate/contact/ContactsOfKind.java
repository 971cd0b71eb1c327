// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contacts of one kind, put together anew only when a report comes that no other tells quite the same. Not thread-safe. */
final class ContactsOfKind {
    private final Map<Telling, Copies> copies = new HashMap<>();
    private List<List<Copies>> contacts = List.of();
    private boolean stale;

    /** Adds a report; tells whether that can make a difference to a dispute. */
    boolean add(DiplomaticContact report) {
        Copies same = copies.computeIfAbsent(Telling.of(report), first -> {
            stale = true;
            return new Copies();
        });
        same.add(report);
        return stale || same.reports.first().equals(report) || Copies.disputed(same.contact);
    }

    /** Takes away a report that was added. */
    void remove(DiplomaticContact report) {
        Copies same = copies.get(Telling.of(report));
        same.remove(report);
        if (same.reports.isEmpty()) {
            copies.remove(Telling.of(report));
            stale = true;
        }
    }

    /** Whether a contact of the kind can be in dispute at all. */
    boolean disputable() {
        return Copies.disputed(List.copyOf(copies.values()));
    }

    /** The copies of each contact. */
    List<List<Copies>> contacts() {
        if (stale) {
            contacts = new ArrayList<>();
            List<DiplomaticContact> one =
                    copies.values().stream().map(same -> same.reports.first()).toList();
            for (List<DiplomaticContact> group : ContactGroups.ofTellings(one)) {
                List<Copies> contact = group.stream()
                        .map(report -> copies.get(Telling.of(report)))
                        .toList();
                contact.forEach(same -> same.contact = contact);
                contacts.add(contact);
            }
            stale = false;
        }
        return contacts;
    }

    /** The contact that a report is of, or null when it is not among the reports. */
    List<Copies> contactOf(DiplomaticContact report) {
        Copies same = copies.get(Telling.of(report));
        if (same == null || !same.reports.contains(report)) {
            return null;
        }
        contacts();
        return same.contact;
    }
}
