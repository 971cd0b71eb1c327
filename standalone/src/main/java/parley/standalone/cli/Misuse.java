// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import parley.schemas.connection.ExitCode;
import picocli.CommandLine;

/** Says in a line what is wrong with the words of a command line, and where to read how it is done. */
final class Misuse implements CommandLine.IParameterExceptionHandler {
    private final Console console;

    Misuse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        console.say("parley: " + failure.getMessage() + ". See ./" + command + " --help");
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, console.err());
        return ExitCode.USAGE.status();
    }
}
