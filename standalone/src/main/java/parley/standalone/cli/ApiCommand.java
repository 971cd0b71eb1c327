// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.standalone.api.AggregateApi;
import picocli.CommandLine.Option;

/** A question to the aggregate service. */
abstract class ApiCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:PARLEY_URL:-http://127.0.0.1:8080}",
            description = "The aggregate service. Default: ${DEFAULT-VALUE} (PARLEY_URL).")
    private String url;

    @Option(names = "--json", description = "Print the service's JSON instead of a table.")
    private boolean json;

    @Option(
            names = "--negotiation",
            paramLabel = "ID",
            description = "Which negotiation; may be left out while only one has data.")
    private String negotiation;

    ApiCommand(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }

    final boolean json() {
        return json;
    }

    final AggregateApi api() {
        return new AggregateApi(url);
    }

    /** Name and value in turn; a null value is left out. */
    final Map<String, String> query(String... namesAndValues) {
        Map<String, String> query = new LinkedHashMap<>();
        if (negotiation != null) {
            query.put("negotiation", negotiation);
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                query.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return query;
    }
}
