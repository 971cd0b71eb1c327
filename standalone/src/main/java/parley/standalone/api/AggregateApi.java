// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The aggregate service's questions and answers, as JSON. Thread-safe. */
public final class AggregateApi {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final int PAGE = 500;

    private final Http http;

    public AggregateApi(String url) {
        this.http = new Http(url, "aggregate");
    }

    /**
     * One answer.
     *
     * @param path segments after /v1, not encoded
     * @throws Refusal with the service's word for what is wrong with the question
     */
    public JsonNode get(List<String> path, Map<String, String> query) {
        return http.json(http.request(path(path), query, PATIENCE).GET().build());
    }

    /**
     * The items of a list, asked for page by page until there are enough or no more.
     *
     * @param cursor name of the parameter that takes where the page before has ended
     */
    public Items items(List<String> path, Map<String, String> query, String cursor, int atMost) {
        List<JsonNode> items = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        boolean complete = true;
        Map<String, String> page = new LinkedHashMap<>(query);
        while (true) {
            page.put("limit", Integer.toString(Math.min(PAGE, atMost - items.size())));
            JsonNode answer = get(path, page);
            answer.path("items").forEach(items::add);
            answer.path("missing").forEach(partition -> missing.add(partition.asText()));
            complete &= answer.path("complete").asBoolean(true);
            String next = answer.path("next").isTextual() ? answer.path("next").asText() : null;
            if (next == null || items.size() >= atMost) {
                return new Items(items, next, complete, List.copyOf(missing));
            }
            page.put(cursor, next);
        }
    }

    /** The change feed as it comes; the caller closes it. */
    public InputStream follow(List<String> path, Map<String, String> query) throws IOException {
        return http.stream(http.request(path(path), query, PATIENCE)
                .header("Accept", "text/event-stream")
                .GET()
                .build());
    }

    private static String path(List<String> segments) {
        return segments.stream().map(Http::encoded).collect(Collectors.joining("/", "/v1/", ""));
    }
}
