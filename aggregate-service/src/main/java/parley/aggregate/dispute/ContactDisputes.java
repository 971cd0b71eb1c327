// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.aggregate.contact.ContactRules;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.event.Held;
import parley.events.ContactKind;
import parley.events.DisputeKind;

/**
 * Finds contacts that some report as held and others as ruled out or cancelled. The order of the rows changes nothing.
 * Thread-safe.
 */
public final class ContactDisputes {
    private static final Sides<DiplomaticContact> SIDES =
            new Sides<>(report -> report.standing().name(), report -> null, report -> null);

    private ContactDisputes() {}

    /**
     * The disputes of a negotiation's contacts.
     *
     * @param rows all rows of the negotiation, in any order
     * @param asOf only what was known of by the end of that day; null for everything
     * @param knownAt only article records up to then, inclusive; null for all
     */
    public static List<Dispute> of(
            String negotiation, Collection<DiplomaticContact> rows, LocalDate asOf, Instant knownAt) {
        return of(negotiation, Held.at(rows, knownAt), asOf);
    }

    /** The disputes of a negotiation's contacts, on what holds of their reports. */
    public static List<Dispute> of(String negotiation, Held<DiplomaticContact> held, LocalDate asOf) {
        Set<ContactKind> disputable = disputable(held.ever());
        List<DiplomaticContact> now = ofKinds(disputable, held.now());
        List<Dispute> disputes = new ArrayList<>();
        Set<String> open = new HashSet<>();
        Map<String, String> homes = new HashMap<>();
        for (List<DiplomaticContact> contact : ContactRules.groups(now, asOf)) {
            String id = contact.get(0).eventId();
            contact.forEach(report -> homes.put(report.eventId(), id));
            List<DiplomaticContact> conflicting = conflicting(contact);
            conflict(negotiation, contact, id)
                    .dispute(conflicting, List::of, List.of())
                    .ifPresent(disputes::add);
            conflicting.forEach(report -> open.add(report.eventId()));
        }
        List<DiplomaticContact> ever = ofKinds(disputable, held.ever());
        if (ever.size() == now.size()) {
            // Nothing has been taken back: the contacts are the same, and what conflicts in them is open.
            return disputes;
        }
        List<DiplomaticContact> effective = ContactRules.toldBy(now, asOf);
        for (List<DiplomaticContact> contact : ContactRules.groups(ever, asOf)) {
            List<DiplomaticContact> conflicting = conflicting(contact);
            if (!conflicting.isEmpty() && conflicting.stream().noneMatch(report -> open.contains(report.eventId()))) {
                conflict(negotiation, contact, home(contact, homes))
                        .dispute(List.of(), () -> conflicting, effective)
                        .ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    /** The kinds of which some contact is reported as held and some as not to be; reports of others need not be compared. */
    private static Set<ContactKind> disputable(List<DiplomaticContact> reports) {
        Set<ContactKind> held = EnumSet.noneOf(ContactKind.class);
        Set<ContactKind> refused = EnumSet.noneOf(ContactKind.class);
        for (DiplomaticContact report : reports) {
            switch (report.standing()) {
                case HELD -> held.add(ContactRules.kindClass(report));
                case RULED_OUT, CANCELLED -> refused.add(ContactRules.kindClass(report));
                case PLANNED, PROPOSED -> {}
            }
        }
        held.retainAll(refused);
        return held;
    }

    private static List<DiplomaticContact> ofKinds(Set<ContactKind> kinds, List<DiplomaticContact> reports) {
        return kinds.isEmpty()
                ? List.of()
                : reports.stream()
                        .filter(report -> kinds.contains(ContactRules.kindClass(report)))
                        .toList();
    }

    private static Conflict<DiplomaticContact> conflict(
            String negotiation, List<DiplomaticContact> contact, String key) {
        DiplomaticContact first = contact.get(0);
        String words = first.kind() + " of " + String.join(", ", first.parties())
                + (first.dated() ? " on " + first.date() : "");
        return new Conflict<>(negotiation, DisputeKind.CONTACT, key, words, SIDES);
    }

    /** The id of the entry that shows what is left of a contact, else the contact's own. */
    private static String home(List<DiplomaticContact> contact, Map<String, String> homes) {
        return contact.stream()
                .map(report -> homes.get(report.eventId()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(contact.get(0).eventId());
    }

    private static List<DiplomaticContact> conflicting(List<DiplomaticContact> contact) {
        List<DiplomaticContact> held = new ArrayList<>();
        List<DiplomaticContact> refused = new ArrayList<>();
        for (DiplomaticContact report : contact) {
            switch (report.standing()) {
                case HELD -> held.add(report);
                case RULED_OUT, CANCELLED -> refused.add(report);
                case PLANNED, PROPOSED -> {}
            }
        }
        if (held.isEmpty() || refused.isEmpty()) {
            return List.of();
        }
        held.addAll(refused);
        return held;
    }
}
