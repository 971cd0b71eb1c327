// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Statements that contradict each other, with all sides. */
@Command(
        name = "disputes",
        description = "Statements that contradict each other, with all sides.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley disputes --status OPEN"})
final class DisputesCommand extends ListCommand {
    @Option(names = "--status", paramLabel = "STATUS", description = "Only OPEN or SETTLED.")
    private String status;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only INTERNAL, ASCRIPTION, BATTLEFIELD or CONTACT.")
    private String kind;

    DisputesCommand(Console console) {
        super(console);
    }

    @Override
    List<String> path() {
        return List.of("disputes");
    }

    @Override
    Map<String, String> filters() {
        return query("status", status, "kind", kind);
    }

    @Override
    Table table(List<JsonNode> items) {
        return DisputesTable.of(items);
    }
}
