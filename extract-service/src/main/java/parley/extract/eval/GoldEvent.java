// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One gold event with the places of the text that count as its evidence. */
record GoldEvent(JsonNode event, List<Region> regions, List<Set<String>> anchorTokens) {

    /** A place of evidence, its sentence, and the sentence's words. */
    record Region(Span span, Span sentence, Set<String> tokens) {}

    static GoldEvent of(JsonNode event, PlainText text) {
        List<Region> regions = new ArrayList<>();
        List<Set<String>> anchorTokens = new ArrayList<>();
        for (String anchor : anchors(event)) {
            anchorTokens.add(PlainText.tokens(anchor));
            for (Span span : text.locate(anchor)) {
                Span sentence = text.sentence(span);
                regions.add(
                        new Region(span, sentence, PlainText.tokens(text.between(sentence.start(), sentence.end()))));
            }
        }
        return new GoldEvent(event, regions, anchorTokens);
    }

    private static List<String> anchors(JsonNode event) {
        List<String> anchors = new ArrayList<>();
        anchors.add(event.get("anchor").asText());
        event.path("alt_anchors").forEach(anchor -> anchors.add(anchor.asText()));
        return anchors;
    }

    String id() {
        return event.path("id").asText();
    }

    /** Where its first anchor stands, or null. */
    Span at() {
        return regions.isEmpty() ? null : regions.get(0).span();
    }

    boolean core() {
        return event.path("importance").asText().equals("core");
    }
}
