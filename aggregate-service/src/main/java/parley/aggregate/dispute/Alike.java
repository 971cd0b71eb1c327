// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import parley.aggregate.event.Event;
import parley.aggregate.store.Tally;

/** The statements of one day that are alike as far as conflicts go. Not thread-safe. */
final class Alike<S extends Saying, E extends Event> {
    private final S said;
    private final NavigableSet<E> statements = new TreeSet<>(Event.BY_DATE);
    private final Tally<Instant> recordedAt = new Tally<>(Comparator.naturalOrder());

    Alike(S said) {
        this.said = said;
    }

    void add(E statement) {
        statements.add(statement);
        recordedAt.add(statement.provenance().recordedAt());
    }

    void remove(E statement) {
        statements.remove(statement);
        recordedAt.remove(statement.provenance().recordedAt());
    }

    S said() {
        return said;
    }

    /** The statements, oldest first. */
    NavigableSet<E> statements() {
        return statements;
    }

    Instant lastRecordedAt() {
        return recordedAt.greatest();
    }

    /** The latest article record behind any of them. */
    static Instant lastRecordedAt(Collection<? extends Alike<?, ?>> all) {
        return all.stream()
                .map(Alike::lastRecordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
