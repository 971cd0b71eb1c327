// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The gold events of one article, complete enough to be scored.
 *
 * @param published the article's day, or null
 */
record GoldFile(Path path, JsonNode json, LocalDate published) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads and checks a gold file.
     *
     * @throws EvalException naming the file, and the line or every event that is wrong
     */
    static GoldFile read(Path path) {
        JsonNode json = json(path);
        if (json == null || !json.hasNonNull("doc")) {
            throw new EvalException("gold file " + path + " has no field 'doc'");
        }
        List<String> problems = new ArrayList<>();
        LocalDate published = published(json.path("published").asText(""), problems);
        Set<String> ids = new HashSet<>();
        for (EventType type : EventType.values()) {
            JsonNode events = json.path(type.goldKey());
            if (!events.isMissingNode() && !events.isArray()) {
                problems.add(type.goldKey() + ": expected a list");
            }
            for (int i = 0; i < events.size(); i++) {
                check(type.goldKey() + "[" + i + "]", events.get(i), ids, problems);
            }
        }
        refuse(path, problems);
        return new GoldFile(path, json, published);
    }

    /**
     * Compares the anchors with the article.
     *
     * @return notes on further anchors that are not in it
     * @throws EvalException naming every event whose anchor is not in it
     */
    List<String> checkAnchors(Path article, PlainText text) {
        List<String> problems = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (EventType type : EventType.values()) {
            for (JsonNode event : json.path(type.goldKey())) {
                String id = event.path("id").asText();
                String anchor = event.path("anchor").asText();
                if (text.locate(anchor).isEmpty()) {
                    problems.add(id + ": its anchor is not in " + article + ": \"" + anchor + "\"");
                }
                for (JsonNode further : event.path("alt_anchors")) {
                    if (text.locate(further.asText()).isEmpty()) {
                        notes.add("gold file " + path + ": " + id + ": a further anchor is not in " + article + ": \""
                                + further.asText() + "\"");
                    }
                }
            }
        }
        refuse(path, problems);
        return notes;
    }

    private static void check(String place, JsonNode event, Set<String> ids, List<String> problems) {
        String id = event.path("id").asText("");
        String name = id.isEmpty() ? place : id;
        if (id.isEmpty()) {
            problems.add(place + ": no field 'id'");
        } else if (!ids.add(id)) {
            problems.add(place + ": id '" + id + "' is given twice");
        }
        if (event.path("anchor").asText("").isBlank()) {
            problems.add(name + ": no field 'anchor', the words of the article it rests on");
        }
        String importance = event.path("importance").asText("");
        if (!Set.of("core", "optional").contains(importance)) {
            problems.add(name + ": 'importance' is '" + importance + "'; use core or optional");
        }
    }

    private static LocalDate published(String day, List<String> problems) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            problems.add("'published' is '" + day + "'; use a day such as 2025-12-03");
            return null;
        }
    }

    private static void refuse(Path path, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new EvalException("gold file " + path + ":\n  " + String.join("\n  ", problems));
        }
    }

    private static JsonNode json(Path path) {
        try {
            return JSON.readTree(path.toFile());
        } catch (JsonProcessingException e) {
            throw new EvalException(
                    "gold file " + path + " is no JSON, line " + e.getLocation().getLineNr() + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new EvalException("gold file " + path + " cannot be read: " + e, e);
        }
    }
}
