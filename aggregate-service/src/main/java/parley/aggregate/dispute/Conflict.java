// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.aggregate.event.Event;
import parley.events.DisputeKind;
import parley.events.DisputeStatus;

/**
 * What a dispute is about, before it is known whether it is one. Thread-safe.
 *
 * @param key the view entry
 */
record Conflict<E extends Event>(String negotiation, DisputeKind kind, String key, String proposition, Sides<E> sides) {
    /**
     * The dispute: open while statements conflict, settled when they did once, none when they never did. A settled one shows
     * what is left of its statements.
     *
     * @param conflicting statements that hold and conflict
     * @param everConflicting those that conflicted at some time
     * @param effective all that holds
     */
    Optional<Dispute> dispute(
            Collection<E> conflicting, Supplier<Collection<E>> everConflicting, Collection<E> effective) {
        if (!conflicting.isEmpty()) {
            return Optional.of(dispute(DisputeStatus.OPEN, conflicting, conflicting));
        }
        Collection<E> once = everConflicting.get();
        if (once.isEmpty()) {
            return Optional.empty();
        }
        Set<String> held = effective.stream().map(Event::eventId).collect(Collectors.toSet());
        List<E> left = once.stream().filter(one -> held.contains(one.eventId())).toList();
        return Optional.of(dispute(DisputeStatus.SETTLED, left, once));
    }

    private Dispute dispute(DisputeStatus status, Collection<E> shown, Collection<E> behind) {
        Instant recordedAt = Stream.concat(shown.stream(), behind.stream())
                .map(one -> one.provenance().recordedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Dispute(negotiation, kind, status, key, proposition, sides.of(shown), recordedAt);
    }
}
