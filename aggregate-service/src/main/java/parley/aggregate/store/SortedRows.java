// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import parley.aggregate.event.Event;

/** Rows of different events, sorted by day, that tell their followers of every change. Not thread-safe. */
public final class SortedRows<E extends Event> {
    private final NavigableSet<E> rows = new TreeSet<>(Event.BY_DATE);
    private final NavigableSet<E> view = Collections.unmodifiableNavigableSet(rows);
    private final List<Follower<? super E>> followers = new ArrayList<>();

    /** The rows, oldest first; a view that changes with them. */
    public NavigableSet<E> view() {
        return view;
    }

    /** Tells a follower of the rows there are, and from now on of every change. */
    public void follow(Follower<? super E> follower) {
        rows.forEach(follower::joined);
        followers.add(follower);
    }

    void replace(List<E> before, List<E> after) {
        for (E row : before) {
            if (!after.contains(row) && rows.remove(row)) {
                followers.forEach(follower -> follower.left(row));
            }
        }
        for (E row : after) {
            if (rows.add(row)) {
                followers.forEach(follower -> follower.joined(row));
            }
        }
    }
}
