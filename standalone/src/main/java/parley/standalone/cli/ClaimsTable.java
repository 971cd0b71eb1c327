// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import parley.standalone.table.Cell;
import parley.standalone.table.Table;

/** One line for each claim. */
final class ClaimsTable {
    private ClaimsTable() {}

    static Table of(List<JsonNode> claims) {
        Table table =
                new Table("DATE", "PARTY", "ISSUE", "STANCE", "FIRMNESS", "VOICE", "SPEAKER", "~QUOTE", "PUBLISHER");
        for (JsonNode claim : claims) {
            table.add(
                    Fields.cell(claim, "/saidAt/date"),
                    Fields.cell(claim, "/party"),
                    Fields.cell(claim, "/issue"),
                    Fields.cell(claim, "/stance"),
                    Fields.firmness(claim),
                    Fields.cell(claim, "/voice"),
                    Fields.cell(claim, "/speaker/name"),
                    Cell.quoted(Fields.text(claim, "/evidence/text")),
                    Fields.cell(claim, "/evidence/publisher"));
        }
        return table;
    }
}
