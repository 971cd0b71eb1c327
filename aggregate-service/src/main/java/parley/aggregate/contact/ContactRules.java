// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.aggregate.event.Held;
import parley.events.ContactKind;
import parley.events.ContactStanding;

/** Merges the reports of a negotiation into its contacts. The order of the rows changes nothing. Thread-safe. */
public final class ContactRules {
    /** Newest first; contacts without a day last, the last recorded of them first. */
    private static final Comparator<Contact> NEWEST_FIRST = Comparator.comparing(
                    Contact::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Contact::recordedAt, Comparator.reverseOrder())
            .thenComparing(Contact::id);

    private ContactRules() {}

    /**
     * The contacts, newest first, those without a day last.
     *
     * @param rows all rows of the negotiation, in any order
     * @param asOf only what was known of by the end of that day, UTC: held by then, or announced by then; null for all
     * @param knownAt only article records up to then, inclusive; null for all
     */
    public static List<Contact> fold(Collection<DiplomaticContact> rows, LocalDate asOf, Instant knownAt) {
        Held<DiplomaticContact> held = Held.at(rows, knownAt);
        Set<String> effective =
                held.now().stream().map(DiplomaticContact::eventId).collect(Collectors.toSet());
        List<DiplomaticContact> takenBack = toldBy(held.ever(), asOf).stream()
                .filter(report -> !effective.contains(report.eventId()))
                .toList();
        return groups(held.now(), asOf).stream()
                .map(group -> MergedContact.of(group, FormerIds.of(group, takenBack)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The kind as far as it tells contacts apart: reports of different ones are never of one contact. */
    public static ContactKind kindClass(DiplomaticContact report) {
        return SameContact.kindClass(report.kind());
    }

    /** The reports of each contact, sorted by record: the event id of the first is the contact's id. */
    public static List<List<DiplomaticContact>> groups(Collection<DiplomaticContact> reports, LocalDate asOf) {
        return ContactGroups.of(toldBy(reports, asOf));
    }

    /** The reports of what was known of by the end of a day; null for all. */
    public static List<DiplomaticContact> toldBy(Collection<DiplomaticContact> reports, LocalDate asOf) {
        return reports.stream()
                .filter(report -> asOf == null || !toldOn(report).isAfter(asOf))
                .toList();
    }

    // A plan is told on the day of the report, not on the day it is for.
    private static LocalDate toldOn(DiplomaticContact report) {
        return report.standing() == ContactStanding.HELD ? report.date() : report.publicationDate();
    }
}
