// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a report from a JSON object of texts. */
final class JsonReport {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_NAME = 200;
    private static final int MAX_NUMBER = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> FIELDS = fields();

    private JsonReport() {}

    static Report read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw new Refusal(
                    RefusalReason.BAD_JSON,
                    "A report is one JSON object such as {\"title\": \"...\", \"body\": \"...\"}, not "
                            + (root.isMissingNode() ? "nothing" : "this " + kind(root)) + ".");
        }
        Map<String, String> values = new HashMap<>();
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);
        Report.refuseUnknown(names, FIELDS, "the JSON");
        names.forEach(name -> values.put(name, text(name, root.get(name))));
        return Report.of(values, values.get("body"));
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new Refusal(
                    RefusalReason.BAD_JSON, "The JSON cannot be read" + where + ": " + e.getOriginalMessage() + ".", e);
        }
    }

    private static String text(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Refusal(
                    RefusalReason.BAD_FIELD,
                    "\"" + name + "\" must be a text in quotes, not this " + kind(value) + ".");
        }
        return value.textValue();
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "list";
            case OBJECT, POJO -> "object";
            case NUMBER -> "number";
            case STRING -> "text";
            default -> "value";
        };
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(Report.FIELDS);
        fields.add("body");
        return List.copyOf(fields);
    }
}
