// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.aggregate.event.Event;

/**
 * How the statements of one kind of dispute fall into sides. Thread-safe.
 *
 * @param holds what a statement says
 * @param party who says it, or null
 * @param speaker name of who says it, or null
 */
record Sides<E extends Event>(Function<E, String> holds, Function<E, String> party, Function<E, String> speaker) {
    /** A dispute on which everything is said again every day must not outgrow a record. */
    static final int SHOWN = 50;

    record Name(String holds, String party) implements Comparable<Name> {
        private static final Comparator<Name> ORDER = Comparator.comparing(Name::holds)
                .thenComparing(Name::party, Comparator.nullsLast(Comparator.naturalOrder()));

        @Override
        public int compareTo(Name other) {
            return ORDER.compare(this, other);
        }
    }

    List<Dispute.Side> of(Collection<E> statements) {
        Map<Name, List<E>> sides = statements.stream()
                .sorted(Event.BY_DATE.reversed())
                .collect(Collectors.groupingBy(
                        one -> new Name(holds.apply(one), party.apply(one)), TreeMap::new, Collectors.toList()));
        return sides.entrySet().stream()
                .map(side -> side(side.getKey(), side.getValue().size(), side.getValue()))
                .toList();
    }

    /** A side of so many statements, of which at least the newest are given, newest first. */
    Dispute.Side side(Name name, int count, List<E> newestFirst) {
        return new Dispute.Side(
                name.holds(),
                name.party(),
                count,
                newestFirst.stream().limit(SHOWN).map(this::statement).toList());
    }

    private Dispute.Statement statement(E event) {
        return new Dispute.Statement(
                event.eventId(),
                event.provenance().articleId(),
                event.evidence().span().text(),
                speaker.apply(event),
                event.evidence().publisher(),
                event.date());
    }
}
