// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.standalone.stack.StackConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs everything until it is stopped. */
@Command(
        name = "up",
        description = "Start broker, registry and services on this machine, and stay up until Ctrl-C.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley up --data ~/parley-data --port-base 18080"})
final class UpCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept and found again. Default: .parley/data in the repository.")
    private Path data;

    @Option(
            names = "--rebuild",
            description = "Derive everything anew from the articles. Happens by itself when a derived topic is gone.")
    private boolean rebuild;

    @Mixin
    private StackOptions stack;

    UpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        StackConfig config = Installation.ofProcess().kept(data, rebuild, stack);
        return new StackRun(console, config).around(() -> {
            Addresses.of(config.ports()).forEach(console.out()::println);
            console.say("Ready. Ctrl-C stops it.");
            return null;
        });
    }
}
