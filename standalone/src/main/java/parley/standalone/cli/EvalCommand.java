// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.eval.EvalReport;
import parley.extract.eval.EvalScore;
import parley.schemas.connection.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well the engine does against gold events. */
@Command(
        name = "eval",
        description = "Score what the engine finds in DIR/articles/*.txt against the gold events in DIR/gold/*.json.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley eval seeds"})
final class EvalCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder with articles/ and gold/.")
    private Path folder;

    @Option(names = "--show", description = "Also list what was missed, partly right and spurious.")
    private boolean show;

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean json;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EvalReport report = EvalScore.of(folder, Engine.load(Dossiers.builtIn()));
        console.out().print(json ? EvalJson.of(report) + "\n" : report.tables(show));
        return ExitCode.OK.status();
    }
}
