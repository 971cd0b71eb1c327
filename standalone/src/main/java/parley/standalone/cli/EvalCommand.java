// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.eval.EvalReport;
import parley.extract.eval.EvalScore;
import parley.extract.eval.ScoreRecord;
import parley.extract.syntax.ConlluFolder;
import parley.extract.syntax.Syntax;
import parley.schemas.connection.ExitCode;
import parley.standalone.evaluation.EvalJson;
import parley.standalone.evaluation.EvalPage;
import parley.standalone.evaluation.EvalText;
import parley.standalone.evaluation.Findings;
import parley.standalone.table.Paint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well the engine does against gold events. */
@Command(
        name = "eval",
        description = {
            "Score what the engine finds in DIR/articles/*.txt against the gold events in DIR/gold/*.json.",
            "Several folders are scored as one set. docs/extraction.md tells how to read the output."
        },
        footerHeading = "%nExample:%n",
        footer = {"  ./parley eval seeds"})
final class EvalCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders with articles/ and gold/.")
    private List<Path> folders;

    @Option(names = "--show", description = "Also list what was missed, partly right and spurious in each article.")
    private boolean show;

    @Option(names = "--json", description = "Print counts and findings as JSON.")
    private boolean json;

    @Option(
            names = "--worst",
            paramLabel = "N",
            defaultValue = "10",
            description = "Print so many misses and false events. Default: ${DEFAULT-VALUE}.")
    private int worst;

    @Option(
            names = "--record",
            description =
                    "Also write the F1 scores into DIR/" + ScoreRecord.FILE + ", by which the build tells a drop.")
    private boolean record;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write a page for a browser: all tables, and each article with its events marked.")
    private Path page;

    @Option(
            names = "--syntax",
            paramLabel = "DIR",
            description = "Let the parses in DIR/*.conllu tell the subjects of verbs, to see what a parser would add.")
    private Path syntax;

    @Spec
    private CommandSpec spec;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (record && folders.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--record writes the scores of one DIR; give one");
        }
        Dossiers dossiers = Dossiers.builtIn();
        Syntax parses = syntax == null ? Syntax.NONE : ConlluFolder.read(syntax);
        EvalReport report = EvalScore.of(folders, Engine.load(dossiers, parses));
        report.notes().forEach(console::say);
        Findings findings = Findings.of(report, dossiers);
        if (json) {
            console.out().println(EvalJson.of(findings));
        } else {
            console.out().print(report.tables(show));
            console.print(EvalText.of(findings, console.columns(), console.colour(), Math.max(worst, 0)));
            sinceRecorded(report);
        }
        if (page != null) {
            write(EvalPage.of(findings, folders.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
        if (record) {
            ScoreRecord.of(report).write(folders.get(0));
            console.say("Scores written to " + folders.get(0).resolve(ScoreRecord.FILE));
        }
        return ExitCode.OK.status();
    }

    private void sinceRecorded(EvalReport report) {
        Path folder = folders.get(0);
        if (folders.size() == 1 && Files.exists(folder.resolve(ScoreRecord.FILE))) {
            ScoreRecord before = ScoreRecord.read(folder);
            ScoreRecord now = ScoreRecord.of(report);
            List<String> changes = before.sameSet(now)
                    ? before.changes(now)
                    : List.of("another set: " + before.articles() + " articles with " + before.gold() + " gold events");
            console.out().println();
            console.out().println(Paint.BOLD.apply("F1 since " + ScoreRecord.FILE + " was written", console.colour()));
            console.print(changes.isEmpty() ? List.of("unchanged") : changes);
        }
    }

    private void write(String html) {
        try {
            Files.writeString(page, html);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--html " + page + " cannot be written: " + e + "; choose a folder that exists",
                    e);
        }
        console.say("Page written to " + page);
    }
}
