// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.eval.EventType;
import parley.extract.eval.Outcome;

/** What an event says, in a line: who, what, how. */
final class EventLabel {
    private EventLabel() {}

    /** The gold event where there is one, with its id; else the found one, with its confidence. */
    static String of(Outcome outcome) {
        return outcome.gold() == null
                ? outcome.type().label() + " " + of(outcome.type(), outcome.predicted())
                        + String.format(Locale.ROOT, " (%.2f)", outcome.confidence())
                : outcome.type().label() + " " + outcome.id() + " " + of(outcome.type(), outcome.gold());
    }

    static String of(EventType type, JsonNode event) {
        Stream<String> parts =
                switch (type) {
                    case CLAIM -> Stream.of("party", "issue", "stance", "speaker");
                    case BATTLEFIELD -> Stream.of("actor", "action", "location", "status");
                    case CONTACT -> Stream.of("parties", "kind", "location", "status", "date");
                };
        return parts.map(event::path)
                .map(EventLabel::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A value, or the values of a list with commas between them. */
    static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText("");
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(text(part)));
        return String.join(",", parts);
    }
}
