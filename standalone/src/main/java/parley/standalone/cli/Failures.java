// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import org.slf4j.LoggerFactory;
import parley.extract.dossier.DossierException;
import parley.extract.eval.EvalException;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.standalone.api.Refusal;
import picocli.CommandLine;

/** Says in one line why a command failed, and turns it into an exit status. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    private static final int FIRST_SERVER_ERROR = 500;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        console.out().flush();
        if (failure instanceof StartFailure start) {
            console.say("parley: " + start.getMessage());
            return start.code().status();
        }
        if (failure instanceof Refusal refusal) {
            console.say("parley: " + refusal.getMessage());
            boolean ours = refusal.status() < FIRST_SERVER_ERROR;
            return (ours ? ExitCode.USAGE : ExitCode.FAILED).status();
        }
        if (failure instanceof DossierException || failure instanceof EvalException) {
            boolean several = failure.getMessage().contains("\n");
            console.say((several ? "parley: this cannot be used:\n" : "parley: ") + failure.getMessage());
            return ExitCode.USAGE.status();
        }
        LoggerFactory.getLogger(Failures.class).info("unexpected failure", failure);
        console.say("parley: unexpected: " + failure);
        failure.printStackTrace(console.err());
        return ExitCode.FAILED.status();
    }
}
