// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.extract.battlefield.BattlefieldFound;
import parley.extract.claim.ClaimFound;
import parley.extract.contact.ContactFound;
import parley.extract.contact.Participant;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.engine.Extraction;
import parley.extract.text.Passage;

/**
 * Writes an extraction as JSON objects, one a line, sorted by start, then type.
 *
 * <p>Offsets are code points of the text as decoded; dates are ISO days, the first of the month or year where coarser.
 */
public final class ExtractLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String doc;
    private final String text;
    private final CodePoints points;
    private final List<ObjectNode> lines = new ArrayList<>();

    private ExtractLines(String doc, String text) {
        this.doc = doc;
        this.text = text;
        points = new CodePoints(text);
    }

    /**
     * The lines of one document, without line ends.
     *
     * @param doc the file's stem
     * @param text the decoded file, which was the report's body
     */
    public static List<String> of(String doc, String text, Extraction extraction) {
        return nodes(doc, text, extraction).stream()
                .map(line -> write(line.without(List.of("confidence"))))
                .toList();
    }

    /** The same as JSON objects, which also tell the {@code confidence}, 0 to 1. */
    public static List<ObjectNode> nodes(String doc, String text, Extraction extraction) {
        ExtractLines lines = new ExtractLines(doc, text);
        extraction.battlefield().forEach(lines::add);
        extraction.claims().forEach(lines::add);
        extraction.contacts().forEach(lines::add);
        lines.lines.sort(
                Comparator.<ObjectNode>comparingInt(line -> line.get("start").intValue())
                        .thenComparing(line -> line.get("type").textValue()));
        return List.copyOf(lines.lines);
    }

    private static String write(JsonNode line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of plain values cannot fail to be written", e);
        }
    }

    private void add(ClaimFound claim) {
        ObjectNode line = line("claim", claim.evidence(), claim.also(), claim.saidAt());
        line.put("party", claim.party());
        line.put("issue", claim.issue());
        line.put("stance", claim.stance().name());
        line.put("speaker", claim.speaker().name());
        line.put("target", claim.target());
        line.put("quoted", claim.quoted());
        line.put("voice", claim.voice().name());
        line.put("modality", claim.modality().name());
        line.put("firmness", claim.firmness().name());
        line.put("confidence", claim.confidence());
    }

    private void add(BattlefieldFound report) {
        ObjectNode line = line("battlefield", report.evidence(), report.also(), report.happenedAt());
        line.put("actor", report.actor());
        line.put("location", name(report.place()));
        line.put("action", report.action().name());
        line.put("status", report.standing().name());
        line.put("source", report.source());
        line.put("confidence", report.confidence());
    }

    private void add(ContactFound contact) {
        ObjectNode line = line("contact", contact.evidence(), contact.also(), contact.takesPlaceAt());
        ArrayNode parties = line.putArray("parties");
        contact.parties().forEach(parties::add);
        ArrayNode participants = line.putArray("participants");
        contact.participants().stream().map(Participant::name).forEach(participants::add);
        line.put("kind", contact.kind().name());
        line.put("location", name(contact.place()));
        line.put("status", contact.standing().name());
        line.put("confidence", contact.confidence());
    }

    private ObjectNode line(String type, Passage evidence, List<Passage> also, SaidAt when) {
        ObjectNode line = JSON.createObjectNode();
        line.put("type", type);
        line.put("doc", doc);
        line.put("start", points.of(evidence.start()));
        line.put("end", points.of(evidence.end()));
        line.put("evidence", evidence.in(text));
        ArrayNode places = line.putArray("also");
        for (Passage passage : also) {
            int[] range = points.of(passage);
            places.addArray().add(range[0]).add(range[1]);
        }
        line.put("date", when == null ? null : when.date().toString());
        lines.add(line);
        return line;
    }

    private static String name(Place place) {
        return place == null ? null : place.name();
    }
}
