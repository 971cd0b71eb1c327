// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import parley.events.EventStatus;

/** One row of a claim, a battlefield report or a diplomatic contact. Immutable. */
public interface Event {
    /** Oldest first; on one day by the place in the article, then by id. */
    Comparator<Event> BY_DATE = Comparator.comparing(Event::date)
            .thenComparingInt(event -> event.evidence().span().start())
            .thenComparing(Event::eventId);

    /** The order in which article records were appended; within one record by place, then by id. */
    Comparator<Event> BY_RECORD = Comparator.<Event, Instant>comparing(
                    event -> event.provenance().recordedAt())
            .thenComparingInt(event -> event.provenance().articlePartition())
            .thenComparingLong(event -> event.provenance().articleOffset())
            .thenComparingInt(event -> event.evidence().span().start())
            .thenComparing(Event::eventId);

    Provenance provenance();

    Evidence evidence();

    /** Further places of the same statement in the article. */
    List<Span> also();

    /** When it was said or happened, or null when the article does not tell. */
    SaidAt saidAt();

    default String eventId() {
        return provenance().eventId();
    }

    /**
     * The day, in UTC, on which the event counts: when it was said, else when the article was published, else when the
     * article was recorded. An event whose date the engine would not guess must not vanish from a view.
     */
    default LocalDate date() {
        if (saidAt() != null) {
            return saidAt().date();
        }
        return publicationDate();
    }

    /** The day, in UTC, on which the article was published, else recorded. */
    default LocalDate publicationDate() {
        Instant published = evidence().publishedAt();
        return LocalDate.ofInstant(published == null ? provenance().recordedAt() : published, ZoneOffset.UTC);
    }

    default boolean asserted() {
        return provenance().status() == EventStatus.ASSERTED;
    }
}
