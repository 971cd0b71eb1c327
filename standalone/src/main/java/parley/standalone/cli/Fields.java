// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import parley.standalone.table.Cell;
import parley.standalone.table.Paint;

/** Reads what a table shows out of JSON. */
final class Fields {
    private Fields() {}

    /** The text at the first pointer that leads to one, such as /evidence/text; null when none does. */
    static String text(JsonNode node, String... pointers) {
        return Arrays.stream(pointers)
                .map(node::at)
                .filter(found -> found.isValueNode() && !found.isNull())
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
    }

    static Cell cell(JsonNode node, String... pointers) {
        return Cell.of(text(node, pointers));
    }

    /** The elements of a list; none when there is no list. */
    static List<JsonNode> each(JsonNode node, String pointer) {
        return StreamSupport.stream(node.at(pointer).spliterator(), false).toList();
    }

    static Cell firmness(JsonNode node) {
        String firmness = text(node, "/firmness");
        return new Cell(
                firmness,
                switch (Objects.requireNonNullElse(firmness, "")) {
                    case "RED_LINE" -> Paint.RED;
                    case "FLEXIBLE" -> Paint.GREEN;
                    case "UNCLEAR" -> Paint.DIM;
                    default -> Paint.PLAIN;
                });
    }
}
