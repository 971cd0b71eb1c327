// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import parley.aggregate.event.Event;
import parley.aggregate.event.Evidence;
import parley.aggregate.event.Place;
import parley.aggregate.event.Provenance;
import parley.aggregate.event.SaidAt;
import parley.aggregate.event.Span;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DatePrecision;

/**
 * A row of a meeting, call or other contact, as one article tells it. Immutable.
 *
 * @param place where, or null
 * @param outcome in the article's words, or null
 */
public record DiplomaticContact(
        Provenance provenance,
        Evidence evidence,
        List<Span> also,
        SaidAt saidAt,
        double confidence,
        ContactKind kind,
        List<Participant> participants,
        List<String> parties,
        Place place,
        ContactStanding standing,
        List<String> topics,
        String outcome)
        implements Event {
    public DiplomaticContact {
        requireNonNull(provenance, "provenance");
        requireNonNull(evidence, "evidence");
        also = List.copyOf(also);
        requireNonNull(kind, "kind");
        participants = List.copyOf(participants);
        parties = List.copyOf(parties);
        requireNonNull(standing, "standing");
        topics = List.copyOf(topics);
    }

    /** Whether the day is known on which it took or is to take place. */
    public boolean dated() {
        return saidAt() != null && saidAt().precision() == DatePrecision.DAY;
    }
}
