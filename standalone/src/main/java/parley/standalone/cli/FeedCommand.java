// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.schemas.connection.ExitCode;
import parley.standalone.api.Accepted;
import parley.standalone.api.AggregateApi;
import parley.standalone.api.IngestApi;
import parley.standalone.api.Refusal;
import parley.standalone.api.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends reports to ingest. */
@Command(
        name = "feed",
        description = {
            "Send report files, the reports of folders, or standard input to the ingest service.",
            "Text, Markdown with front matter, HTML, JSON, or JSON lines, as their names say."
        },
        footerHeading = "%nExample:%n",
        footer = {"  ./parley feed reports/ --wait", "  cat report.md | ./parley feed - --type md"})
final class FeedCommand implements Callable<Integer> {
    private final Console console;

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
        IngestApi ingest = new IngestApi(url);
        List<Path> files = ReportPaths.in(paths, recursive);
        List<Accepted> accepted = new ArrayList<>();
        int refused = 0;
        try (LongWork work = new LongWork("feeding", ReportPaths.bytes(files), console)) {
            for (Path file : files) {
                for (ReportFile report : ReportPaths.read(file, type)) {
                    try {
                        accepted.add(sent(ingest, report));
                    } catch (Refusal e) {
                        console.say(report.name() + ": refused: " + e.getMessage());
                        refused++;
                    }
                    work.step(report.size());
                }
            }
        }
        boolean viewed = !wait || new Viewing(new AggregateApi(aggregateUrl), console).await(accepted);
        console.say(accepted.size() + " accepted, " + refused + " refused");
        return (refused == 0 && viewed ? ExitCode.OK : ExitCode.FAILED).status();
    }

    private Accepted sent(IngestApi ingest, ReportFile report) {
        Accepted accepted = ingest.send(report, said(report));
        console.out().println(json ? accepted.answer() : accepted.id() + "  " + report.name());
        return accepted;
    }

    // A JSON report says itself when and by whom it was published.
    private Map<String, String> said(ReportFile report) {
        Map<String, String> said = new LinkedHashMap<>();
        if (!report.mediaType().equals("application/json")) {
            if (published != null) {
                said.put("publishedAt", published);
            }
            if (publisher != null) {
                said.put("publisher", publisher);
            }
        }
        return said;
    }
}
