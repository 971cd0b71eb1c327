// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.aggregate.event.Event;
import parley.aggregate.event.Held;

/**
 * The rows of one view key in memory, and what they amount to, kept up to date row by row: the same as {@link Held#at} over
 * all of them, sorted by day. Not thread-safe.
 */
final class KeyRows<E extends Event> {
    private final Map<String, List<E>> byEvent = new HashMap<>();
    private final TreeSet<E> now = new TreeSet<>(Event.BY_DATE);
    private final TreeSet<E> ever = new TreeSet<>(Event.BY_DATE);
    private int size;

    void add(E row) {
        List<E> rows = byEvent.computeIfAbsent(row.eventId(), id -> new ArrayList<>(1));
        Held<E> before = Held.at(rows, null);
        rows.add(row);
        size++;
        Held<E> after = Held.at(rows, null);
        replace(now, before.now(), after.now());
        replace(ever, before.ever(), after.ever());
    }

    /** The rows of one article. */
    List<E> ofArticle(String articleId) {
        return byEvent.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.provenance().articleId().equals(articleId))
                .toList();
    }

    Held<E> held() {
        return new Held<>(List.copyOf(now), List.copyOf(ever));
    }

    int size() {
        return size;
    }

    private void replace(Set<E> set, List<E> before, List<E> after) {
        before.forEach(set::remove);
        set.addAll(after);
    }
}
