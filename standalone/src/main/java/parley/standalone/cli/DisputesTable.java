// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import parley.standalone.table.Cell;
import parley.standalone.table.Table;

/** One line for each dispute, its sides at the end. */
final class DisputesTable {
    private DisputesTable() {}

    static Table of(List<JsonNode> disputes) {
        Table table = new Table("KIND", "STATUS", "PROPOSITION", "~SIDES");
        for (JsonNode dispute : disputes) {
            table.add(
                    Fields.cell(dispute, "/kind"),
                    Fields.cell(dispute, "/status"),
                    Fields.cell(dispute, "/proposition", "/key"),
                    Cell.of(Fields.each(dispute, "/sides").stream()
                            .map(DisputesTable::side)
                            .collect(Collectors.joining(" | "))));
        }
        return table;
    }

    private static String side(JsonNode side) {
        String party = Fields.text(side, "/party");
        String quote = Fields.text(side, "/statements/0/text");
        return (party == null ? "" : party + " ")
                + Fields.text(side, "/holds")
                + (quote == null ? "" : ": \"" + quote + "\"");
    }
}
