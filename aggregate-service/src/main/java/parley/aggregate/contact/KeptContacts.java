// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.aggregate.event.Event;
import parley.aggregate.store.Follower;
import parley.aggregate.store.SortedRows;
import parley.events.ContactKind;

/**
 * The contacts of a negotiation as far as they can be in dispute, kept up to date report by report: the same as {@link
 * ContactRules#groups} over all of them. Not thread-safe.
 */
public final class KeptContacts implements Follower<DiplomaticContact> {
    private final Map<ContactKind, ContactsOfKind> byKind = new EnumMap<>(ContactKind.class);
    private boolean different = true;

    /** The contacts that rows tell of, from now on. */
    public KeptContacts(SortedRows<DiplomaticContact> rows) {
        rows.follow(this);
    }

    @Override
    public void joined(DiplomaticContact report) {
        boolean differs = byKind.computeIfAbsent(ContactRules.kindClass(report), kind -> new ContactsOfKind())
                .add(report);
        different |= differs;
    }

    @Override
    public void left(DiplomaticContact report) {
        byKind.get(ContactRules.kindClass(report)).remove(report);
        different = true;
    }

    /** Whether anything that a dispute depends on may have changed since the last call. */
    public boolean different() {
        boolean was = different;
        different = false;
        return was;
    }

    /** The contacts that some reports have as held and others as not to be; their order and that of their reports is by record. */
    public List<List<DiplomaticContact>> disputed() {
        List<List<DiplomaticContact>> disputed = new ArrayList<>();
        for (ContactsOfKind ofKind : byKind.values()) {
            if (ofKind.disputable()) {
                ofKind.contacts().stream()
                        .filter(Copies::disputed)
                        .map(Copies::all)
                        .forEach(disputed::add);
            }
        }
        disputed.sort(Comparator.comparing(contact -> contact.get(0), Event.BY_RECORD));
        return disputed;
    }

    /** The id of the contact that a report is of, or null when it is not among the reports. */
    public String idOf(DiplomaticContact report) {
        ContactsOfKind ofKind = byKind.get(ContactRules.kindClass(report));
        List<Copies> contact = ofKind == null ? null : ofKind.contactOf(report);
        return contact == null ? null : Copies.first(contact).eventId();
    }
}
