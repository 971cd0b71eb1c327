// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import parley.aggregate.store.OrderedKey;

/**
 * A request for a page of a list: the first one, or what follows a cursor. Immutable.
 *
 * @param call path of the list
 * @param filters the parameters that hold, those of the first page when there is a cursor
 * @param limit how many items at most
 * @param knownAt the pinned time; null when none is given and this is the first page
 * @param after sort key of the last item seen; null on the first page
 */
record ListRequest(String call, Parameters filters, int limit, Instant knownAt, String after) {

    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";

    ListRequest {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(filters, "filters");
    }

    static ListRequest of(String call, Parameters given) {
        int limit = given.limit();
        Optional<String> text = given.text(CURSOR);
        if (text.isEmpty()) {
            checkOrder(given);
            return new ListRequest(call, given, limit, Times.of(given).moment().knownAt(), null);
        }
        Map<String, String> others = new HashMap<>(given.given());
        others.remove(CURSOR);
        others.remove(LIMIT);
        Cursor cursor = Cursor.decode(call, text.get(), others);
        return new ListRequest(call, Parameters.ofValues(cursor.filters()), limit, instant(cursor), cursor.last());
    }

    private static void checkOrder(Parameters given) {
        Optional<PointInTime> from = given.time("from");
        Optional<PointInTime> to = given.time("to");
        if (from.isPresent()
                && to.isPresent()
                && from.get().date().isAfter(to.get().date())) {
            throw new ProblemException(Problem.badParameter("from " + from.get().text() + " is later than to "
                    + to.get().text() + "; no day is in between. Exchange them."));
        }
    }

    private static Instant instant(Cursor cursor) {
        try {
            return cursor.knownAt() == null ? null : Instant.parse(cursor.knownAt());
        } catch (DateTimeException e) {
            throw Cursor.damaged();
        }
    }

    /**
     * The page of the items that follow.
     *
     * @param items all items that match, in any order
     * @param sortKey a distinct text for each, ascending in the order of the list
     * @param negotiation the negotiation chosen; the cursor keeps it when others gain data meanwhile
     * @param pinned what was known when the list began
     */
    <T> Page<T> page(
            List<T> items, Function<T, String> sortKey, String negotiation, Instant pinned, List<String> missing) {
        List<Keyed<T>> rest = items.stream()
                .map(item -> new Keyed<>(sortKey.apply(item), item))
                .filter(item -> after == null || item.key().compareTo(after) > 0)
                .sorted()
                .toList();
        List<Keyed<T>> page = rest.size() > limit ? rest.subList(0, limit) : rest;
        String next = null;
        if (rest.size() > limit) {
            Map<String, String> fixed = new HashMap<>(filters.given());
            fixed.remove(LIMIT);
            fixed.put(Shared.NEGOTIATION.name(), negotiation);
            next = new Cursor(
                            call,
                            fixed,
                            pinned == null ? null : pinned.toString(),
                            page.get(limit - 1).key())
                    .encode();
        }
        return new Page<>(page.stream().map(Keyed::item).toList(), next, missing.isEmpty(), missing);
    }

    /** A part of a sort key under which later instants come first. */
    static String newestFirst(Instant instant) {
        return OrderedKey.number(Long.MAX_VALUE - instant.toEpochMilli());
    }

    private record Keyed<T>(String key, T item) implements Comparable<Keyed<T>> {
        @Override
        public int compareTo(Keyed<T> other) {
            return key.compareTo(other.key);
        }
    }
}
