// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is said from the front, newest first. */
@Command(
        name = "battlefield",
        description = "What is said from the front, newest first.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley battlefield --place Pokrovsk"})
final class BattlefieldCommand extends ListCommand {
    @Option(names = "--place", paramLabel = "NAME", description = "Only about this place.")
    private String place;

    @Option(names = "--actor", paramLabel = "PARTY", description = "Only what this party is said to have done.")
    private String actor;

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private String to;

    BattlefieldCommand(Console console) {
        super(console);
    }

    @Override
    List<String> path() {
        return List.of("battlefield");
    }

    @Override
    Map<String, String> filters() {
        return query("place", place, "actor", actor, "from", from, "to", to);
    }

    @Override
    Table table(List<JsonNode> items) {
        return BattlefieldTable.of(items);
    }
}
