// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import parley.standalone.table.Cell;
import parley.standalone.table.Table;

/** One line for each change of a position. */
final class ChangesTable {
    private static final int TO_SECONDS = "2025-12-04T09:00:00".length();

    private ChangesTable() {}

    static Table of(List<JsonNode> changes) {
        Table table = new Table("RECORDED", "PARTY", "ISSUE", "CHANGE", "BEFORE", "AFTER", "BECAUSE", "~QUOTE");
        for (JsonNode change : changes) {
            table.add(
                    Cell.of(seconds(Fields.text(change, "/recordedAt"))),
                    Fields.cell(change, "/party"),
                    Fields.cell(change, "/issue"),
                    Fields.cell(change, "/kind"),
                    Cell.of(state(change.path("before"))),
                    Cell.of(state(change.path("after"))),
                    Fields.cell(change, "/because"),
                    Cell.quoted(Fields.text(change, "/headline/text")));
        }
        return table;
    }

    private static String seconds(String instant) {
        return instant == null || instant.length() <= TO_SECONDS ? instant : instant.substring(0, TO_SECONDS) + "Z";
    }

    private static String state(JsonNode state) {
        String stance = Fields.text(state, "/stance");
        String firmness = Fields.text(state, "/firmness");
        return stance == null ? null : stance + (firmness == null ? "" : " " + firmness);
    }
}
