// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.aggregate.event.Event;

/** The sides of a dispute among statements that are kept together as far as they are alike; see {@link Sides}. Thread-safe. */
final class AlikeSides {
    private AlikeSides() {}

    static <S extends Saying, E extends Event> List<Dispute.Side> of(
            Sides<E> kind, Collection<Alike<S, E>> statements) {
        Map<Sides.Name, List<Alike<S, E>>> sides = statements.stream()
                .collect(Collectors.groupingBy(
                        one -> new Sides.Name(one.said().holds(), one.said().party()),
                        TreeMap::new,
                        Collectors.toList()));
        return sides.entrySet().stream()
                .map(side -> kind.side(
                        side.getKey(),
                        side.getValue().stream()
                                .mapToInt(alike -> alike.statements().size())
                                .sum(),
                        newestFirst(side.getValue())))
                .toList();
    }

    /** As many of the newest as are shown at least; those of days before the last of them are not even looked at. */
    private static <S extends Saying, E extends Event> List<E> newestFirst(List<Alike<S, E>> side) {
        side.sort(
                Comparator.comparing((Alike<S, E> alike) -> alike.said().day()).reversed());
        List<E> newest = new ArrayList<>();
        for (Alike<S, E> alike : side) {
            boolean enough = newest.size() >= Sides.SHOWN
                    && alike.said().day().isBefore(newest.get(newest.size() - 1).date());
            if (enough) {
                break;
            }
            alike.statements().descendingSet().stream().limit(Sides.SHOWN).forEach(newest::add);
        }
        newest.sort(Event.BY_DATE.reversed());
        return newest;
    }
}
