// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.ingest.file.ReportFiles;
import parley.schemas.connection.ExitCode;
import parley.standalone.api.AggregateApi;
import parley.standalone.api.IngestApi;
import parley.standalone.stack.Ports;
import parley.standalone.stack.StackConfig;
import parley.standalone.table.Paint;
import parley.standalone.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole way, from five reports to the positions. */
@Command(
        name = "demo",
        description = {
            "Start everything on a fresh data directory, feed the reports in seeds/, and print where each side stands.",
            "Stays up until Ctrl-C."
        },
        footerHeading = "%nExample:%n",
        footer = {"  ./parley demo --once"})
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--once", description = "Stop afterwards: 0, or 1 if not all reports were read in time.")
    private boolean once;

    @Option(names = "--json", description = "Print the matrix's JSON alone.")
    private boolean json;

    @Mixin
    private StackOptions stack;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.ofProcess();
        ReportFiles.Found seeds = ReportFiles.find(List.of(installation.seeds()), false);
        StackConfig config = installation.fresh(stack);
        return new StackRun(console, config).around(() -> {
            boolean viewed = feed(seeds, config.ports());
            show(config.ports());
            ExitCode status = viewed ? ExitCode.OK : ExitCode.FAILED;
            return once ? status.status() : null;
        });
    }

    private boolean feed(ReportFiles.Found seeds, Ports ports) {
        console.say("feeding " + seeds.files().size() + " reports");
        Feeding feeding = new Feeding(new IngestApi(ports.ingestUrl()), Map.of(), console, (report, accepted) -> {});
        seeds.unreadable().forEach(feeding::skip);
        feeding.feed(seeds.files(), Optional.empty());
        boolean viewed = new Viewing(new AggregateApi(ports.aggregateUrl()), console).await(feeding.accepted());
        return viewed && feeding.refused() == 0 && feeding.unreadable() == 0;
    }

    private void show(Ports ports) {
        AggregateApi api = new AggregateApi(ports.aggregateUrl());
        JsonNode matrix = api.get(List.of("matrix"), Map.of("headlines", "true"));
        if (json) {
            console.out().println(matrix);
            Addresses.of(ports).forEach(console::say);
            return;
        }
        console.print(MatrixTable.of(Fields.each(matrix, "/cells")));
        section("Contacts", ContactsTable.of(items(api, "contacts")));
        section("Disputes", DisputesTable.of(items(api, "disputes")));
        console.out().println();
        Addresses.of(ports).forEach(console.out()::println);
    }

    private void section(String heading, Table table) {
        console.out().println();
        console.out().println(Paint.BOLD.apply(heading, console.colour()));
        if (table.isEmpty()) {
            console.out().println("none");
        } else {
            console.print(table);
        }
    }

    private static List<JsonNode> items(AggregateApi api, String what) {
        return api.items(List.of(what), Map.of(), "cursor", Integer.MAX_VALUE).items();
    }
}
