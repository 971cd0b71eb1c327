// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import parley.standalone.table.Cell;
import parley.standalone.table.Table;

/** One line for each report from the front. */
final class BattlefieldTable {
    private BattlefieldTable() {}

    static Table of(List<JsonNode> reports) {
        Table table = new Table("DATE", "PLACE", "ACTOR", "ACTION", "STANDING", "SOURCE", "~QUOTE", "PUBLISHER");
        for (JsonNode report : reports) {
            table.add(
                    Fields.cell(report, "/saidAt/date"),
                    Fields.cell(report, "/place/name"),
                    Fields.cell(report, "/actor"),
                    Fields.cell(report, "/action"),
                    Fields.cell(report, "/standing"),
                    Fields.cell(report, "/source/name"),
                    Cell.quoted(Fields.text(report, "/evidence/text")),
                    Fields.cell(report, "/evidence/publisher"));
        }
        return table;
    }
}
