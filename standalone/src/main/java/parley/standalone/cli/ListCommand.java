// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import parley.schemas.connection.ExitCode;
import parley.standalone.api.Items;
import parley.standalone.table.Table;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A question that is answered by a list, page by page. */
abstract class ListCommand extends ApiCommand {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many; 0 for all. Default: ${DEFAULT-VALUE}.")
    private int limit;

    ListCommand(Console console) {
        super(console);
    }

    /** Segments of the path after /v1. */
    abstract List<String> path();

    abstract Map<String, String> filters();

    /** Name of the parameter that takes where the page before has ended. */
    String cursor() {
        return "cursor";
    }

    abstract Table table(List<JsonNode> items);

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit is " + limit + "; use 0 or more");
        }
        Items items = api().items(path(), filters(), cursor(), limit == 0 ? Integer.MAX_VALUE : limit);
        if (!items.complete()) {
            console().say("Incomplete: these could not be asked: " + String.join(", ", items.missing()));
        }
        if (json()) {
            console().out().println(document(items));
        } else {
            show(items);
        }
        return ExitCode.OK.status();
    }

    private void show(Items items) {
        if (items.items().isEmpty()) {
            console().say("Nothing found.");
            return;
        }
        console().print(table(items.items()));
        if (items.next() != null) {
            console().say("There are more: --limit 0 shows all.");
        }
    }

    private static ObjectNode document(Items items) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("items").addAll(items.items());
        document.put("next", items.next());
        document.put("complete", items.complete());
        items.missing().forEach(document.putArray("missing")::add);
        return document;
    }
}
