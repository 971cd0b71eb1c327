// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who said what, newest first. */
@Command(
        name = "claims",
        description = "Who said what, newest first.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley claims --party RUS --issue TERRITORY --voice OWN"})
final class ClaimsCommand extends ListCommand {
    @Option(names = "--party", paramLabel = "PARTY", description = "Only of this party, such as RUS.")
    private String party;

    @Option(names = "--issue", paramLabel = "ISSUE", description = "Only on this issue, such as TERRITORY.")
    private String issue;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only by this speaker.")
    private String speaker;

    @Option(names = "--stance", paramLabel = "STANCE", description = "Only this stance, such as DEMAND.")
    private String stance;

    @Option(names = "--voice", paramLabel = "VOICE", description = "Only OWN, ANONYMOUS, ASCRIBED, ANALYST or OUTLET.")
    private String voice;

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private String to;

    ClaimsCommand(Console console) {
        super(console);
    }

    @Override
    List<String> path() {
        return List.of("claims");
    }

    @Override
    Map<String, String> filters() {
        return query(
                "party", party, "issue", issue, "speaker", speaker, "stance", stance, "voice", voice, "from", from,
                "to", to);
    }

    @Override
    Table table(List<JsonNode> items) {
        return ClaimsTable.of(items);
    }
}
