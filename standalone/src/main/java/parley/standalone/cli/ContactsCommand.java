// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Meetings, calls and other contacts between parties, newest first. */
@Command(
        name = "contacts",
        description = "Meetings, calls and other contacts between parties, newest first.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley contacts --party RUS --standing HELD"})
final class ContactsCommand extends ListCommand {
    @Option(names = "--party", paramLabel = "PARTY", description = "Only with this party, such as RUS.")
    private String party;

    @Option(
            names = "--standing",
            paramLabel = "STANDING",
            description = "Only HELD, PLANNED, RULED_OUT, PROPOSED or CANCELLED.")
    private String standing;

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private String to;

    ContactsCommand(Console console) {
        super(console);
    }

    @Override
    List<String> path() {
        return List.of("contacts");
    }

    @Override
    Map<String, String> filters() {
        return query("party", party, "standing", standing, "from", from, "to", to);
    }

    @Override
    Table table(List<JsonNode> items) {
        return ContactsTable.of(items);
    }
}
