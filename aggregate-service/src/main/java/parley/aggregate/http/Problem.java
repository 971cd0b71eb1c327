// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * What went wrong with a request, after RFC 9457. Immutable.
 *
 * @param type stable identifier of the kind of problem
 * @param title the kind of problem in words, the same each time
 * @param status HTTP status
 * @param detail what is wrong with this request and what to do about it
 * @param instance path of the request; filled in when it is sent
 * @param choices values that would have been accepted, if they can be listed
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> choices) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        choices = List.copyOf(choices);
    }

    static Problem badParameter(String detail) {
        return badParameter(detail, List.of());
    }

    static Problem badParameter(String detail, List<String> choices) {
        return new Problem("urn:parley:problem:bad-parameter", "Bad parameter", 400, detail, null, choices);
    }

    static Problem notFound(String detail) {
        return notFound(detail, List.of());
    }

    static Problem notFound(String detail, List<String> choices) {
        return new Problem("urn:parley:problem:not-found", "Not found", 404, detail, null, choices);
    }

    static Problem methodNotAllowed(String detail) {
        return new Problem("urn:parley:problem:method-not-allowed", "Method not allowed", 405, detail, null, List.of());
    }

    static Problem notAcceptable(String detail, List<String> choices) {
        return new Problem("urn:parley:problem:not-acceptable", "Not acceptable", 406, detail, null, choices);
    }

    static Problem unavailable(String detail) {
        return new Problem("urn:parley:problem:unavailable", "Cannot be known now", 503, detail, null, List.of());
    }

    static Problem failure() {
        return new Problem(
                "urn:parley:problem:failure",
                "Internal failure",
                500,
                "The request failed inside the service; its log tells why.",
                null,
                List.of());
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, choices);
    }
}
