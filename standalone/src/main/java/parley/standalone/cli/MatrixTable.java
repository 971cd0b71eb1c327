// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import parley.standalone.table.Cell;
import parley.standalone.table.Paint;
import parley.standalone.table.Table;

/** One line for each cell of the matrix. */
final class MatrixTable {
    private MatrixTable() {}

    /** The table of cells, as the matrix or a party's positions list them. */
    static Table of(List<JsonNode> cells) {
        Table table = new Table("PARTY", "ISSUE", "STANCE", "FIRMNESS", "SINCE", "SOURCES", "~QUOTE", "PUBLISHER");
        for (JsonNode cell : cells) {
            table.add(
                    new Cell(Fields.text(cell, "/party"), Paint.BOLD),
                    Fields.cell(cell, "/issue"),
                    Fields.cell(cell, "/stance"),
                    Fields.firmness(cell),
                    Fields.cell(cell, "/since"),
                    Fields.cell(cell, "/independentSources"),
                    Cell.quoted(Fields.text(cell, "/headline/text")),
                    publisher(cell));
        }
        return table;
    }

    // What makes a cell less than a plain position stands behind the publisher, where it breaks no column.
    private static Cell publisher(JsonNode cell) {
        String publisher = Fields.text(cell, "/headline/publisher");
        List<String> notes = notes(cell);
        return Cell.of(
                (publisher == null ? "-" : publisher) + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")"));
    }

    private static List<String> notes(JsonNode cell) {
        List<String> notes = new ArrayList<>();
        String basis = String.valueOf(Fields.text(cell, "/basis"));
        if (basis.equals("ANONYMOUS")) {
            notes.add("unconfirmed");
        }
        if (cell.path("mixed").asBoolean()) {
            notes.add("mixed");
        }
        if (basis.equals("NONE")) {
            String rhetoric = Fields.text(cell, "/rhetoric/stance");
            notes.add(rhetoric == null ? "not in its own voice" : "rhetoric: " + rhetoric);
        }
        return notes;
    }
}
