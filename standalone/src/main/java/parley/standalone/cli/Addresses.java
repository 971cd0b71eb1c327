// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.List;
import parley.standalone.stack.Ports;

/** Where a running stack is reached. */
final class Addresses {
    private Addresses() {}

    static List<String> of(Ports ports) {
        return List.of(
                "Dashboard        " + ports.aggregateUrl() + "/",
                "Positions        " + ports.aggregateUrl() + "/v1/matrix",
                "Feed reports to  " + ports.ingestUrl() + "/v1/articles",
                "Kafka            127.0.0.1:" + ports.kafka(),
                "Schema registry  " + ports.registryUrl());
    }
}
