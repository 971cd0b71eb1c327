// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What holds of a key's events and what ever held, each event once, in no particular order. Immutable.
 *
 * @param now see {@link EffectiveRows#at}
 * @param ever see {@link EffectiveRows#everHeld}
 */
public record Held<E extends Event>(List<E> now, List<E> ever) {
    public Held {
        now = List.copyOf(now);
        ever = List.copyOf(ever);
    }

    /** What the rows amount to; only article records up to knownAt count, inclusive; null for all. */
    public static <E extends Event> Held<E> at(Collection<E> rows, Instant knownAt) {
        return new Held<>(EffectiveRows.at(rows, knownAt), EffectiveRows.everHeld(rows, knownAt));
    }
}
