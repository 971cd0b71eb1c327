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
import java.util.function.Function;
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
        Map<String, String> homes = new HashMap<>();
        List<List<DiplomaticContact>> contacts = ContactRules.groups(now, asOf);
        for (List<DiplomaticContact> contact : contacts) {
            contact.forEach(report -> homes.put(report.eventId(), contact.get(0).eventId()));
        }
        List<DiplomaticContact> ever = ofKinds(disputable, held.ever());
        // When nothing has been taken back the contacts are the same.
        boolean same = ever.size() == now.size();
        return of(
                negotiation,
                contacts,
                same ? contacts : ContactRules.groups(ever, asOf),
                report -> homes.get(report.eventId()));
    }

    /**
     * The disputes among contacts.
     *
     * @param contacts as they are now, those in dispute at least
     * @param ever the contacts that ever held, those in dispute at least
     * @param home the id of the contact that a report is of now, or null when it does not hold any more
     */
    static List<Dispute> of(
            String negotiation,
            List<List<DiplomaticContact>> contacts,
            List<List<DiplomaticContact>> ever,
            Function<DiplomaticContact, String> home) {
        List<Dispute> disputes = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (List<DiplomaticContact> contact : contacts) {
            List<DiplomaticContact> conflicting = conflicting(contact);
            conflict(negotiation, contact, contact.get(0).eventId())
                    .dispute(conflicting, List::of, List.of())
                    .ifPresent(disputes::add);
            conflicting.forEach(report -> open.add(report.eventId()));
        }
        for (List<DiplomaticContact> contact : ever) {
            List<DiplomaticContact> conflicting = conflicting(contact);
            if (!conflicting.isEmpty() && conflicting.stream().noneMatch(report -> open.contains(report.eventId()))) {
                List<DiplomaticContact> left = conflicting.stream()
                        .filter(report -> home.apply(report) != null)
                        .toList();
                conflict(negotiation, contact, home(contact, home))
                        .dispute(List.of(), () -> conflicting, left)
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
    private static String home(List<DiplomaticContact> contact, Function<DiplomaticContact, String> home) {
        return contact.stream()
                .map(home)
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
