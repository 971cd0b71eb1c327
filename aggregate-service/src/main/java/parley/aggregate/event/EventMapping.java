// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import java.util.List;

/** Turns the parts that all Avro events share into domain records. Thread-safe. */
public final class EventMapping {
    private EventMapping() {}

    /** Refuses a record without a value. */
    public static void requireValue(Object event) {
        if (event == null) {
            throw new IllegalArgumentException(
                    "the record has no value; an event is taken back by a row with status RETRACTED");
        }
    }

    public static Extractor extractor(parley.events.Extractor extractor) {
        return new Extractor(extractor.getName(), extractor.getVersion());
    }

    public static Evidence evidence(parley.events.Evidence evidence) {
        return new Evidence(
                new Span(evidence.getStart(), evidence.getEnd(), evidence.getText(), evidence.getSentenceHash()),
                evidence.getPublisher(),
                evidence.getUrl(),
                evidence.getPublishedAt());
    }

    public static List<Span> spans(List<parley.events.Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.getStart(), span.getEnd(), span.getText(), span.getSentenceHash()))
                .toList();
    }

    /** The date, or null for null. */
    public static SaidAt saidAt(parley.events.SaidAt saidAt) {
        return saidAt == null ? null : new SaidAt(saidAt.getDate(), saidAt.getPrecision(), saidAt.getBasis());
    }

    /** The place, or null for null. */
    public static Place place(parley.events.Place place) {
        return place == null
                ? null
                : new Place(
                        place.getName(),
                        place.getAdmin(),
                        place.getCountry(),
                        place.getLat(),
                        place.getLon(),
                        place.getPrecision());
    }
}
