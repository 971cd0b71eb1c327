// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One call of the API: how it is reached, what it is told, what it answers. Immutable.
 *
 * @param path path with placeholders in braces
 * @param summary what it answers, one line
 * @param pathParameters what fills the placeholders
 * @param queryParameters what may follow the question mark
 * @param answers media types it answers with
 * @param handler answers it
 */
record Call(
        String path,
        String summary,
        List<Parameter> pathParameters,
        List<Parameter> queryParameters,
        List<String> answers,
        Handler handler) {
    static final String JSON = "application/json";

    /** Answers one request; what it throws becomes a problem report. */
    interface Handler {
        void answer(Context context, Parameters parameters);
    }

    Call {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(summary, "summary");
        pathParameters = List.copyOf(pathParameters);
        queryParameters = List.copyOf(queryParameters);
        answers = List.copyOf(answers);
        Objects.requireNonNull(handler, "handler");
    }

    /** A call without placeholders that answers with JSON. */
    static Call json(String path, String summary, List<Parameter> queryParameters, Handler handler) {
        return new Call(path, summary, List.of(), queryParameters, List.of(JSON), handler);
    }

    void answer(Context context) {
        // A probe or a scraper may append what it likes; a misspelt filter of the API must not pass in silence.
        Map<String, List<String>> given = path.startsWith("/v1/") ? context.queryParamMap() : Map.of();
        String[] known = queryParameters.stream().map(Parameter::name).toArray(String[]::new);
        handler.answer(context, Parameters.of(given, known));
    }
}
