// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How positions changed. */
@Command(
        name = "changes",
        description = "How positions changed, oldest first.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley changes --party UKR"})
final class ChangesCommand extends ListCommand {
    @Option(names = "--party", paramLabel = "PARTY", description = "Only of this party, such as RUS.")
    private String party;

    @Option(names = "--issue", paramLabel = "ISSUE", description = "Only on this issue, such as TERRITORY.")
    private String issue;

    @Option(names = "--after", paramLabel = "ID", description = "Only what follows this change.")
    private String after;

    ChangesCommand(Console console) {
        super(console);
    }

    @Override
    List<String> path() {
        return List.of("changes");
    }

    @Override
    Map<String, String> filters() {
        return query("party", party, "issue", issue, "after", after);
    }

    @Override
    String cursor() {
        return "after";
    }

    @Override
    Table table(List<JsonNode> items) {
        return ChangesTable.of(items);
    }
}
