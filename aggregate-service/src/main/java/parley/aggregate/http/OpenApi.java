// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the OpenAPI description from the calls themselves, so that neither can drift from the other. */
final class OpenApi {

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private OpenApi() {}

    static Map<String, Object> of(List<Call> calls, String version) {
        Map<String, Object> paths = new TreeMap<>();
        calls.forEach(call -> paths.put(call.path(), Map.of("get", operation(call))));
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                info(version),
                "paths",
                paths,
                "components",
                Map.of("schemas", Map.of("Problem", problem())));
    }

    private static Map<String, Object> info(String version) {
        return Map.of(
                "title", "Parley",
                "version", version,
                "description", "Who holds which position in a negotiation, live, with the exact sentences behind it.");
    }

    private static Map<String, Object> operation(Call call) {
        Map<String, Object> content = call.answers().stream().collect(Collectors.toMap(type -> type, type -> Map.of()));
        Map<String, Object> problem =
                Map.of(Problem.MEDIA_TYPE, Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")));
        return Map.of(
                "summary",
                call.summary(),
                "parameters",
                Stream.concat(
                                call.pathParameters().stream().map(parameter -> parameter(parameter, "path")),
                                call.queryParameters().stream().map(parameter -> parameter(parameter, "query")))
                        .toList(),
                "responses",
                Map.of(
                        "200", Map.of("description", call.summary(), "headers", headers(), "content", content),
                        "default", Map.of("description", "What went wrong", "content", problem)));
    }

    private static Map<String, Object> parameter(Parameter parameter, String in) {
        Map<String, Object> schema =
                parameter.choices().isEmpty() ? TEXT : Map.of("type", "string", "enum", parameter.choices());
        return Map.of(
                "name", parameter.name(),
                "in", in,
                "required", in.equals("path"),
                "description", parameter.meaning(),
                "schema", schema,
                "example", parameter.example());
    }

    private static Map<String, Object> headers() {
        return Map.of(
                Headers.SERVED_BY, header("host:port of the instance that answered"),
                Headers.ROLE, header("active or standby"),
                Headers.OFFSET_LAG, header("records of the log not yet in the views that answered"),
                Headers.EXTRACTOR_VERSION, header("version of the newest extractor whose reading is shown, or none"));
    }

    private static Map<String, Object> header(String meaning) {
        return Map.of("description", meaning, "schema", TEXT);
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "type", TEXT,
                        "title", TEXT,
                        "status", Map.of("type", "integer"),
                        "detail", TEXT,
                        "instance", TEXT,
                        "choices", Map.of("type", "array", "items", TEXT)));
    }
}
