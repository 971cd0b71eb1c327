// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Takes the fields from front matter, event by event: the first thing that is no field with a text ends the reading, so
 * that neither nesting nor aliases lead anywhere.
 */
final class FrontMatter {
    private FrontMatter() {}

    /** The texts by name as they stand there, whatever YAML would make of them: a title 2025 stays "2025". */
    static Map<String, String> fields(Iterator<Event> events) {
        Map<String, String> fields = new LinkedHashMap<>();
        Event event = start(events);
        if (event instanceof DocumentEndEvent || !events.hasNext()) {
            return fields;
        }
        if (!(event instanceof MappingStartEvent)) {
            throw MarkdownReport.unreadable("it is no list of fields such as \"title: ...\"", null);
        }
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            String name = text("a field's name", next);
            Report.refuseUnknown(List.of(name), Report.FIELDS, "the front matter");
            if (fields.put(name, text("\"" + name + "\"", events.next())) != null) {
                throw MarkdownReport.unreadable("\"" + name + "\" is there twice", null);
            }
        }
        return fields;
    }

    // The stream and the document begin before their content does.
    private static Event start(Iterator<Event> events) {
        Event event = events.next();
        while (events.hasNext()
                && (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart)) {
            event = events.next();
        }
        return event;
    }

    private static String text(String what, Event event) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw new Refusal(
                    RefusalReason.BAD_FIELD, "In the front matter, " + what + " must be a text, not a list of things.");
        }
        return scalar.getValue();
    }
}
