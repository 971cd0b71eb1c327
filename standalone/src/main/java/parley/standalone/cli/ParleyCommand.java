// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.List;
import java.util.concurrent.Callable;
import parley.schemas.connection.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "parley",
        scope = CommandLine.ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Who holds which position in a negotiation, live, with the exact sentences behind it.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, or not everything was done",
            "2:wrong use, or input that cannot be read",
            "3:Kafka is not there",
            "4:the schema registry is not there",
            "5:topics are missing or do not fit",
            "6:a port is in use",
            "7:the data directory is in use",
            "8:a service does not answer",
            "130, 143:stopped by Ctrl-C, by SIGTERM"
        },
        footerHeading = "%nStart with:%n",
        footer = {"  ./parley demo", "  ./parley help COMMAND"})
final class ParleyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Console console;

    private ParleyCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new ParleyCommand(console));
        List<Object> commands = List.of(
                new DemoCommand(console),
                new UpCommand(console),
                new FeedCommand(console),
                new MatrixCommand(console),
                new PositionsCommand(console),
                new ContactsCommand(console),
                new BattlefieldCommand(console),
                new DisputesCommand(console),
                new ClaimsCommand(console),
                new ChangesCommand(console),
                new ExtractCommand(console),
                new EvalCommand(console),
                new DossierCommand(console),
                new CommandLine.HelpCommand());
        commands.forEach(line::addSubcommand);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(console.columns() == 0 ? 100 : Math.max(console.columns(), 60));
        line.setExecutionExceptionHandler(new Failures(console));
        line.setParameterExceptionHandler(new Misuse(console));
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE.status();
    }
}
