// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.ingest.report.Refusal;
import parley.ingest.report.RefusalReason;
import parley.ingest.report.Utf8;

/** Reads query parameters as strictly as bodies: the server's own reading puts a mark in place of what is not UTF-8. */
final class QueryFields {
    private QueryFields() {}

    /** The values by name, in their order; a name without a value has an empty one. */
    static Map<String, List<String>> of(String query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (query == null) {
            return fields;
        }
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                String value = parts.length == 2 ? decoded(parts[1]) : "";
                fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return fields;
    }

    private static String decoded(String encoded) {
        try {
            // One byte a letter, so that the bytes can be judged as they are.
            String bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
            return Utf8.decode("query", bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    RefusalReason.BAD_FIELD,
                    "The query cannot be read: " + e.getMessage()
                            + ". Write every byte that is no letter or digit as %XX.",
                    e);
        }
    }
}
