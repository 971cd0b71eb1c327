// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.aggregate.event.Event;
import parley.aggregate.event.Held;

/**
 * The rows of one view key in memory, and what they amount to, kept up to date row by row: the same as {@link Held#at} over
 * all of them. What a view derives from them can be kept with them and follow each change, so that one more row does not
 * cost looking at all. Not thread-safe.
 */
public final class KeyRows<E extends Event> {
    private final Map<String, List<E>> byEvent = new HashMap<>();
    private final Map<String, List<E>> byArticle = new HashMap<>();
    private final SortedRows<E> now = new SortedRows<>();
    private final SortedRows<E> ever = new SortedRows<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private int size;

    /** Adds a row; nothing changes when it is there already. */
    public void add(E row) {
        List<E> rows = byEvent.computeIfAbsent(row.eventId(), id -> new ArrayList<>(1));
        Held<E> before = Held.at(rows, null);
        rows.add(row);
        byArticle
                .computeIfAbsent(row.provenance().articleId(), id -> new ArrayList<>(1))
                .add(row);
        size++;
        Held<E> after = Held.at(rows, null);
        now.replace(before.now(), after.now());
        ever.replace(before.ever(), after.ever());
    }

    /** The events that hold, see {@link Held#now}. */
    public SortedRows<E> now() {
        return now;
    }

    /** The events that ever held, see {@link Held#ever}. */
    public SortedRows<E> ever() {
        return ever;
    }

    /** The rows of one article. */
    public List<E> ofArticle(String articleId) {
        return List.copyOf(byArticle.getOrDefault(articleId, List.of()));
    }

    /** What is kept with the rows, of which there is one of a kind; made at its first use. */
    public <T> T derived(Class<T> kind, Function<KeyRows<E>, T> make) {
        Object kept = derived.get(kind);
        if (kept == null) {
            kept = make.apply(this);
            derived.put(kind, kept);
        }
        return kind.cast(kept);
    }

    int size() {
        return size;
    }
}
