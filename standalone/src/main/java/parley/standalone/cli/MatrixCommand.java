// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import parley.schemas.connection.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where each side stands on each issue. */
@Command(
        name = "matrix",
        description = "Where each side stands on each issue, a line each.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley matrix --as-of 2025-12-02"})
final class MatrixCommand extends ApiCommand {
    @Option(
            names = {"--as-of", "--as_of"},
            paramLabel = "TIME",
            description = "As it had been said by then: a date or an instant.")
    private String asOf;

    @Option(
            names = {"--known-at", "--known_at"},
            paramLabel = "TIME",
            description = "From articles recorded by then alone.")
    private String knownAt;

    MatrixCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        JsonNode matrix = api().get(List.of("matrix"), query("as_of", asOf, "known_at", knownAt, "headlines", "true"));
        if (json()) {
            console().out().println(matrix);
            return ExitCode.OK.status();
        }
        List<JsonNode> cells = Fields.each(matrix, "/cells");
        if (cells.isEmpty()) {
            console().say("No positions yet.");
        } else {
            console().print(MatrixTable.of(cells));
        }
        Completeness.report(matrix, console());
        return ExitCode.OK.status();
    }
}
