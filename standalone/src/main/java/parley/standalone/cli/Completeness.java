// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** Says when an answer lacks something. */
final class Completeness {
    private Completeness() {}

    static void report(JsonNode answer, Console console) {
        if (!answer.path("complete").asBoolean(true)) {
            console.say("Incomplete: these could not be asked: "
                    + Fields.each(answer, "/missing").stream()
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(", ")));
        }
        long lag = answer.path("offsetLag").asLong(0);
        if (lag > 0) {
            console.say("Not yet counted: " + lag + " records that are still being read.");
        }
    }
}
