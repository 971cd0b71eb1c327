// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where a list goes on: its call, its filters, what was known when it began, and the last item seen. Immutable.
 *
 * @param call path of the list, so that a cursor of one list is refused by another
 * @param filters the filters of the first page
 * @param knownAt the time pinned by the first page, ISO 8601; null when there was nothing to pin
 * @param last sort key of the last item delivered
 */
record Cursor(String call, Map<String, String> filters, String knownAt, String last) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Cursor {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(last, "last");
        filters = Map.copyOf(filters);
    }

    /** URL-safe text. */
    String encode() {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("c", call);
        parts.put("f", new TreeMap<>(filters));
        parts.put("k", knownAt);
        parts.put("l", last);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a cursor of plain text is always writable", e);
        }
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws ProblemException if it is damaged, of another list, or given together with other filters than its own
     */
    static Cursor decode(String call, String text, Map<String, String> given) {
        Cursor cursor = read(text);
        if (!cursor.call().equals(call)) {
            throw new ProblemException(
                    Problem.badParameter("cursor belongs to " + cursor.call() + "; begin this list without a cursor."));
        }
        given.forEach((name, value) -> {
            if (!value.equals(cursor.filters().get(name))) {
                throw new ProblemException(Problem.badParameter("cursor fixes the filters of its first page, which had "
                        + name + " " + cursor.filters().getOrDefault(name, "not set") + "; leave " + name
                        + " out, or begin anew without the cursor."));
            }
        });
        return cursor;
    }

    static ProblemException damaged() {
        return new ProblemException(
                Problem.badParameter("cursor is damaged; take it from \"next\" of the page before, unchanged."));
    }

    private static Cursor read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
            Parts parts = JSON.readValue(bytes, Parts.class);
            return new Cursor(parts.c(), parts.f(), parts.k(), parts.l());
        } catch (IllegalArgumentException | IOException | NullPointerException e) {
            throw damaged();
        }
    }

    private record Parts(String c, Map<String, String> f, String k, String l) {}
}
