// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.aggregate.event.EffectiveRows;
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
        List<DiplomaticContact> effective = toldBy(asOf, EffectiveRows.at(rows, knownAt));
        Set<String> ids =
                effective.stream().map(DiplomaticContact::eventId).collect(Collectors.toCollection(HashSet::new));
        List<DiplomaticContact> takenBack = everTold(rows, asOf, knownAt).stream()
                .filter(report -> !ids.contains(report.eventId()))
                .toList();
        return ContactGroups.of(effective).stream()
                .map(group -> MergedContact.of(group, FormerIds.of(group, takenBack)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The contacts as they would be if nothing had ever been taken back; the bounds are those of {@link #fold}. */
    public static List<Contact> foldEverTold(Collection<DiplomaticContact> rows, LocalDate asOf, Instant knownAt) {
        return ContactGroups.of(everTold(rows, asOf, knownAt)).stream()
                .map(group -> MergedContact.of(group, List.of()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static List<DiplomaticContact> everTold(
            Collection<DiplomaticContact> rows, LocalDate asOf, Instant knownAt) {
        return toldBy(asOf, EffectiveRows.everHeld(rows, knownAt));
    }

    private static List<DiplomaticContact> toldBy(LocalDate asOf, List<DiplomaticContact> reports) {
        return reports.stream()
                .filter(report -> asOf == null || !toldOn(report).isAfter(asOf))
                .toList();
    }

    // A plan is told on the day of the report, not on the day it is for.
    private static LocalDate toldOn(DiplomaticContact report) {
        return report.standing() == ContactStanding.HELD ? report.date() : report.publicationDate();
    }
}
