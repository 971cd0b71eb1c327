// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.schemas.connection.ExitCode;
import parley.standalone.api.Accepted;
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
        List<Path> seeds = ReportPaths.in(List.of(installation.seeds()), false);
        StackConfig config = installation.fresh(stack.ports());
        return new StackRun(console, config).around(() -> {
            boolean viewed = feed(seeds, config.ports());
            show(config.ports());
            ExitCode status = viewed ? ExitCode.OK : ExitCode.FAILED;
            return once ? status.status() : null;
        });
    }

    private boolean feed(List<Path> seeds, Ports ports) {
        IngestApi ingest = new IngestApi(ports.ingestUrl());
        console.say("feeding " + seeds.size() + " reports");
        List<Accepted> accepted = seeds.stream()
                .flatMap(seed -> ReportPaths.read(seed, null).stream())
                .map(report -> ingest.send(report, Map.of()))
                .toList();
        return new Viewing(new AggregateApi(ports.aggregateUrl()), console).await(accepted);
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
        console.print(table);
    }

    private static List<JsonNode> items(AggregateApi api, String what) {
        return api.items(List.of(what), Map.of(), "cursor", Integer.MAX_VALUE).items();
    }
}
