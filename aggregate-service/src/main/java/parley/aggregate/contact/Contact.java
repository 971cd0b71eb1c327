// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.aggregate.event.Place;
import parley.events.ContactKind;
import parley.events.ContactStanding;

/**
 * A real-world contact, merged from the reports of it. Immutable.
 *
 * @param id the eventId of the report recorded first
 * @param mergedFrom ids under which parts of it were known, sorted
 * @param date the day, or null when no report tells
 * @param place the most exact place told, or null
 * @param participants by party and name
 * @param parties sorted
 * @param standing HELD when any report holds it so, else that of the report published last
 * @param topics sorted
 * @param outcomes in the articles' words, newest first
 * @param reports the reports, newest publication first: what was planned before it was held is its history
 * @param recordedAt log timestamp of the latest article record behind it
 */
public record Contact(
        String id,
        List<String> mergedFrom,
        String negotiation,
        ContactKind kind,
        LocalDate date,
        Place place,
        List<Participant> participants,
        List<String> parties,
        ContactStanding standing,
        List<String> topics,
        List<String> outcomes,
        List<DiplomaticContact> reports,
        Instant recordedAt) {
    public Contact {
        requireNonNull(id, "id");
        mergedFrom = List.copyOf(mergedFrom);
        participants = List.copyOf(participants);
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
        outcomes = List.copyOf(outcomes);
        reports = List.copyOf(reports);
    }
}
