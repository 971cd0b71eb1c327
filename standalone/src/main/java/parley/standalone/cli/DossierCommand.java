// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.DossierException;
import parley.extract.dossier.DossierFormat;
import parley.extract.dossier.Dossiers;
import parley.schemas.connection.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps to write the dossier of a negotiation. */
@Command(
        name = "dossier",
        description = "Write and check dossiers: who and what a negotiation is about. Needs nothing that runs.",
        footerHeading = "%nExample:%n",
        footer = {"  ./parley dossier new my-talks > my-talks.yaml", "  ./parley dossier check my-talks.yaml"})
final class DossierCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    DossierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE.status();
    }

    @Command(
            name = "check",
            description = {
                "Print every problem of dossiers as FILE:LINE:COLUMN: FIELD: what is wrong; what to do.",
                "Exit code 0 when there is none, 2 when there is one."
            },
            footerHeading = "%nExample:%n",
            footer = "  ./parley dossier check my-talks.yaml")
    int check(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossier files, or names of built-in ones.")
                    List<String> files) {
        List<String> fine = new ArrayList<>();
        for (String file : files) {
            try {
                Dossier dossier = Dossiers.named(List.of(file)).all().get(0);
                console.out().println(file + ": no problem in '" + dossier.id() + "': " + content(dossier));
                fine.add(file);
            } catch (DossierException e) {
                console.out().println(e.getMessage());
            }
        }
        if (fine.size() < files.size()) {
            return ExitCode.USAGE.status();
        }
        // One id twice shows only when they are loaded together.
        Dossiers.named(files);
        return ExitCode.OK.status();
    }

    @Command(
            name = "new",
            description = "Print a commented dossier to begin with.",
            footerHeading = "%nExample:%n",
            footer = "  ./parley dossier new my-talks > my-talks.yaml")
    int template(
            @Parameters(
                            paramLabel = "ID",
                            arity = "0..1",
                            defaultValue = "my-talks",
                            description = "Short name of the negotiation. Default: ${DEFAULT-VALUE}.")
                    String id) {
        console.out().print(DossierFormat.template(id));
        return ExitCode.OK.status();
    }

    @Command(
            name = "schema",
            description = "Print the JSON Schema of dossiers, for editors that help while one types.",
            footerHeading = "%nExample:%n",
            footer = "  ./parley dossier schema > dossier.schema.json")
    int schema() {
        console.out().print(DossierFormat.schema());
        return ExitCode.OK.status();
    }

    private static String content(Dossier dossier) {
        return dossier.parties().size() + " parties, " + dossier.people().size() + " people, "
                + dossier.places().size() + " places, " + dossier.outlets().size() + " outlets, "
                + dossier.issues().size() + " issues";
    }
}
