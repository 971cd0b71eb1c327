// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.aggregate.contact.Contact;
import parley.aggregate.contact.ContactRules;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.event.Event;
import parley.events.ContactStanding;
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
        List<Dispute> disputes = new ArrayList<>();
        Set<String> open = new HashSet<>();
        Map<String, Contact> homes = new HashMap<>();
        List<DiplomaticContact> effective = new ArrayList<>();
        for (Contact contact : ContactRules.fold(rows, asOf, knownAt)) {
            effective.addAll(contact.reports());
            contact.reports().forEach(report -> homes.put(report.eventId(), contact));
            List<DiplomaticContact> conflicting = conflicting(contact);
            conflict(negotiation, contact, contact.id())
                    .dispute(conflicting, List.of(), List.of())
                    .ifPresent(disputes::add);
            conflicting.forEach(report -> open.add(report.eventId()));
        }
        for (Contact contact : ContactRules.foldEverTold(rows, asOf, knownAt)) {
            List<DiplomaticContact> conflicting = conflicting(contact);
            if (conflicting.stream().noneMatch(report -> open.contains(report.eventId()))) {
                conflict(negotiation, contact, home(contact, homes))
                        .dispute(List.of(), conflicting, effective)
                        .ifPresent(disputes::add);
            }
        }
        return disputes;
    }

    private static Conflict<DiplomaticContact> conflict(String negotiation, Contact contact, String key) {
        DiplomaticContact first =
                contact.reports().stream().min(Event.BY_RECORD).orElseThrow();
        String words = first.kind() + " of " + String.join(", ", first.parties())
                + (contact.date() == null ? "" : " on " + contact.date());
        return new Conflict<>(negotiation, DisputeKind.CONTACT, key, words, SIDES);
    }

    /** The id of the entry that shows what is left of a contact, else the contact's own. */
    private static String home(Contact contact, Map<String, Contact> homes) {
        Optional<Contact> home = contact.reports().stream()
                .sorted(Event.BY_RECORD)
                .map(report -> homes.get(report.eventId()))
                .filter(Objects::nonNull)
                .findFirst();
        return home.map(Contact::id).orElse(contact.id());
    }

    private static List<DiplomaticContact> conflicting(Contact contact) {
        List<DiplomaticContact> held = new ArrayList<>();
        List<DiplomaticContact> refused = new ArrayList<>();
        for (DiplomaticContact report : contact.reports()) {
            if (report.standing() == ContactStanding.HELD) {
                held.add(report);
            } else if (report.standing() == ContactStanding.RULED_OUT
                    || report.standing() == ContactStanding.CANCELLED) {
                refused.add(report);
            }
        }
        if (held.isEmpty() || refused.isEmpty()) {
            return List.of();
        }
        held.addAll(refused);
        return held;
    }
}
