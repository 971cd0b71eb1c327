// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import parley.standalone.stack.Ports;
import picocli.CommandLine.Option;

/** Where the stack listens. */
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

    Ports ports() {
        return new Ports(base);
    }
}
