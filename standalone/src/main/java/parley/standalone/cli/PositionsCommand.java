// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.schemas.connection.ExitCode;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A party's positions, or one of them with everything behind it. */
@Command(
        name = "positions",
        description = "All positions of a party, or one with the statements behind it.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley positions RUS", "  ./parley positions UKR TERRITORY --as-of 2025-12-02"})
final class PositionsCommand extends ApiCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PARTY", description = "The party, such as RUS.")
    private String party;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ISSUE", description = "The issue, such as TERRITORY.")
    private String issue;

    @Option(names = "--party", paramLabel = "PARTY", description = "The same as PARTY.")
    private String partyOption;

    @Option(names = "--issue", paramLabel = "ISSUE", description = "The same as ISSUE.")
    private String issueOption;

    @Spec
    private CommandSpec spec;

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

    PositionsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        party = one("party", party, partyOption);
        issue = one("issue", issue, issueOption);
        if (party == null) {
            throw new ParameterException(
                    spec.commandLine(), "Name the party, such as RUS; ./parley matrix shows those of all");
        }
        List<String> path = issue == null ? List.of("parties", party) : List.of("positions", party, issue);
        String headlines = issue == null ? "true" : null;
        Map<String, String> query = query("as_of", asOf, "known_at", knownAt, "headlines", headlines);
        JsonNode answer = api().get(path, query);
        if (json()) {
            console().out().println(answer);
        } else if (issue == null) {
            console().print(MatrixTable.of(Fields.each(answer, "/cells")));
        } else {
            show(answer);
        }
        return ExitCode.OK.status();
    }

    private String one(String name, String argument, String option) {
        if (argument != null && option != null && !argument.equals(option)) {
            throw new ParameterException(
                    spec.commandLine(), "The " + name + " is named twice, " + argument + " and " + option);
        }
        return argument == null ? option : argument;
    }

    private void show(JsonNode answer) {
        console().print(MatrixTable.of(List.of(answer)));
        List<JsonNode> statements = new ArrayList<>(Fields.each(answer, "/evidence"));
        Table claims = ClaimsTable.of(statements);
        if (!claims.isEmpty()) {
            console().out().println();
            console().print(claims);
        }
    }
}
