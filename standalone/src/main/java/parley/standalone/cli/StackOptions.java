// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.Arrays;
import java.util.List;
import parley.extract.dossier.Dossiers;
import parley.standalone.stack.Ports;
import picocli.CommandLine.Option;

/** Where the stack listens, and which negotiations it knows. */
final class StackOptions {
    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "" + Ports.DEFAULT_BASE,
            description = {
                "First port: aggregate N, registry N+1, ingest N+2, Kafka N+1012.",
                "Default: ${DEFAULT-VALUE}, which gives Kafka 9092."
            })
    private int base;

    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description = {
                "Dossier file, or name of a built-in one, instead of all built-in ones; may be given again.",
                "Default: PARLEY_DOSSIERS, separated by commas. Articles read before keep their events until up --rebuild."
            })
    private List<String> dossiers;

    /**
     * The dossiers asked for, none for all built-in ones.
     *
     * @throws parley.extract.dossier.DossierException when one cannot be used, before anything is started
     */
    List<String> dossiers() {
        String variable = System.getenv().getOrDefault("PARLEY_DOSSIERS", "");
        List<String> wanted = dossiers != null
                ? dossiers
                : Arrays.stream(variable.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (!wanted.isEmpty()) {
            Dossiers.named(wanted);
        }
        return wanted;
    }

    Ports ports() {
        return new Ports(base);
    }
}
