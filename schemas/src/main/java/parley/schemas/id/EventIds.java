// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.events.EventType;

/**
 * Ids of events: the hash of article id, type, normalised fields and the occurrence among equal ones in the article.
 * They hold no counter and no clock, so reading the same text again gives the same ids. Thread-safe.
 */
public final class EventIds {
    private EventIds() {}

    /**
     * The ids of one article's events of one type.
     *
     * @param fields for each event, in the order of the text, the fields that make it what it is
     */
    public static List<String> of(String articleId, EventType type, List<List<String>> fields) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(fields.size());
        for (List<String> event : fields) {
            String content = Hash128.of(event.stream().map(NormalText::of).toList());
            int occurrence = seen.merge(content, 1, Integer::sum);
            ids.add(Hash128.of("event", articleId, type.name(), content, Integer.toString(occurrence)));
        }
        return List.copyOf(ids);
    }
}
