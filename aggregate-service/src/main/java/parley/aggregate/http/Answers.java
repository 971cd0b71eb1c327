// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import parley.aggregate.query.QueryOutcome;

/** The one place where the outcome of a query becomes an HTTP answer. */
final class Answers {

    static final String RETRY_AFTER_SECONDS = "2";

    private Answers() {}

    /**
     * 200 for what was found, 404 for what an up-to-date owner does not have, 503 for what cannot be known now.
     *
     * @param absent what to say about 404
     */
    static void send(Context context, QueryOutcome<?> outcome, Problem absent) {
        outcome.<Void>match(
                found -> {
                    Headers.served(context, found.served());
                    json(context, found.value());
                    return null;
                },
                none -> {
                    Headers.served(context, none.served());
                    problem(context, absent);
                    return null;
                },
                unknown -> {
                    problem(context, Problem.unavailable(unknown.detail() + " (" + unknown.reason() + ")"));
                    return null;
                });
    }

    static void json(Context context, Object value) {
        // Bytes, not text: the length of a Cyrillic text in characters is not its length on the wire.
        context.contentType("application/json; charset=utf-8").result(Json.bytes(value));
    }

    static void problem(Context context, Problem problem) {
        context.status(problem.status());
        if (problem.status() == 503) {
            context.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        context.contentType(Problem.MEDIA_TYPE).result(Json.bytes(problem.at(context.path())));
    }
}
