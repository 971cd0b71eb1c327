// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import parley.standalone.table.Cell;
import parley.standalone.table.Table;

/** One line for each contact, who took part at its end. */
final class ContactsTable {
    private ContactsTable() {}

    static Table of(List<JsonNode> contacts) {
        Table table = new Table("DATE", "KIND", "STANDING", "PARTIES", "PLACE", "REPORTS", "~PARTICIPANTS");
        for (JsonNode contact : contacts) {
            table.add(
                    Fields.cell(contact, "/date", "/saidAt/date"),
                    Fields.cell(contact, "/kind"),
                    Fields.cell(contact, "/standing"),
                    Cell.of(Fields.each(contact, "/parties").stream()
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(","))),
                    Fields.cell(contact, "/place/name"),
                    Cell.of(Integer.toString(Fields.each(contact, "/reports").size())),
                    Cell.of(Fields.each(contact, "/participants").stream()
                            .map(ContactsTable::participant)
                            .collect(Collectors.joining(", "))));
        }
        return table;
    }

    private static String participant(JsonNode participant) {
        String party = Fields.text(participant, "/party");
        return Fields.text(participant, "/name") + (party == null ? "" : " (" + party + ")");
    }
}
