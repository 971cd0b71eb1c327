// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.ingest.file.FileKind;
import parley.ingest.file.ReportFile;
import parley.ingest.file.ReportFiles;
import parley.schemas.connection.ExitCode;
import parley.standalone.api.Accepted;
import parley.standalone.api.AggregateApi;
import parley.standalone.api.IngestApi;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends reports to ingest. */
@Command(
        name = "feed",
        description = {
            "Send report files, the reports of folders, or standard input to the ingest service.",
            "Text, Markdown with front matter, HTML, JSON or JSON lines, as their names say; standard input is text unless",
            "--type says otherwise."
        },
        footerHeading = "%nExample:%n",
        footer = {"  ./parley feed reports/ --wait", "  cat report.md | ./parley feed - --type md"})
final class FeedCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders, or - for standard input.")
    private List<Path> paths;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:PARLEY_INGEST_URL:-http://127.0.0.1:8082}",
            description = "The ingest service. Default: ${DEFAULT-VALUE} (PARLEY_INGEST_URL).")
    private String url;

    @Option(names = "--type", paramLabel = "TYPE", description = "Read all as txt, md, html, json or jsonl.")
    private String type;

    @Option(
            names = "--published",
            paramLabel = "TIME",
            description = "When it was published, for text, Markdown and HTML.")
    private String published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "By whom, for text, Markdown and HTML.")
    private String publisher;

    @Option(names = "--recursive", description = "Also what lies in folders of folders.")
    private boolean recursive;

    @Option(names = "--wait", description = "Return when all reports show in every view: 0, or 1 if they do not.")
    private boolean wait;

    @Option(
            names = "--aggregate-url",
            paramLabel = "URL",
            defaultValue = "${env:PARLEY_URL:-http://127.0.0.1:8080}",
            description = "Whom --wait asks. Default: ${DEFAULT-VALUE} (PARLEY_URL).")
    private String aggregateUrl;

    @Option(names = "--json", description = "Print the service's answers, a line each.")
    private boolean json;

    FeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean input = paths.contains(Feeding.STANDARD_INPUT);
        ReportFiles.Found found = ReportFiles.find(
                paths.stream()
                        .filter(path -> !path.equals(Feeding.STANDARD_INPUT))
                        .toList(),
                recursive);
        List<Path> files = new ArrayList<>(found.files());
        if (input) {
            files.add(Feeding.STANDARD_INPUT);
        }
        Feeding feeding = new Feeding(new IngestApi(url), fields(), console, this::show);
        found.unreadable().forEach(feeding::skip);
        feeding.feed(files, kind());
        boolean viewed = !wait || new Viewing(new AggregateApi(aggregateUrl), console).await(feeding.accepted());
        console.say(feeding.accepted().size() + " accepted, " + feeding.refused() + " refused, " + feeding.unreadable()
                + " not readable");
        if (feeding.unreadable() > 0) {
            return ExitCode.USAGE.status();
        }
        return (feeding.refused() == 0 && viewed ? ExitCode.OK : ExitCode.FAILED).status();
    }

    private void show(ReportFile report, Accepted accepted) {
        console.out().println(json ? accepted.answer() : accepted.id() + "  " + report.name());
    }

    private Optional<FileKind> kind() {
        if (type == null) {
            return Optional.empty();
        }
        Optional<FileKind> kind = FileKind.ofEnding(type);
        if (kind.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--type is \"" + type + "\"; use one of " + String.join(", ", FileKind.endings()));
        }
        return kind;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (published != null) {
            fields.put("publishedAt", published);
        }
        if (publisher != null) {
            fields.put("publisher", publisher);
        }
        return fields;
    }
}
