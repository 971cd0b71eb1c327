// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Extractor;
import parley.aggregate.store.Follower;
import parley.aggregate.store.KeyRows;
import parley.aggregate.store.Tally;
import parley.events.PositionBasis;
import parley.events.Voice;

/**
 * The position on a key, kept up to date claim by claim: the same as {@link PositionRules#fold} over the claims that hold, at
 * a cost that hardly grows with their number. Not thread-safe.
 */
final class KeptPosition implements Follower<Claim> {
    private final NavigableSet<Claim> said;
    private final RunningCourse own = new RunningCourse();
    private final RunningCourse unnamed = new RunningCourse();
    private final RunningRhetoric rhetoric = new RunningRhetoric();
    private final RunningSources sources = new RunningSources();
    private final Tally<Instant> recordedAt = new Tally<>(Comparator.naturalOrder());
    private final Tally<Extractor> extractors = new Tally<>(PositionRules.NEWEST_EXTRACTOR_LAST);

    KeptPosition(KeyRows<Claim> rows) {
        said = rows.now().view();
        rows.now().follow(this);
    }

    @Override
    public void joined(Claim claim) {
        if (claim.states()) {
            course(claim).add(claim);
        }
        if (PositionRules.ownRhetoric(claim)) {
            rhetoric.add(claim);
        }
        sources.add(claim);
        recordedAt.add(claim.provenance().recordedAt());
        extractors.add(claim.provenance().extractor());
    }

    @Override
    public void left(Claim claim) {
        if (claim.states()) {
            course(claim).remove(claim);
        }
        if (PositionRules.ownRhetoric(claim)) {
            rhetoric.remove(claim);
        }
        sources.remove(claim);
        recordedAt.remove(claim.provenance().recordedAt());
        extractors.remove(claim.provenance().extractor());
    }

    /** The position as it is now, or empty when nothing holds. */
    Optional<Outline> outline(PositionKey key) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        PositionBasis basis = basis();
        Stand stand =
                basis == PositionBasis.NONE ? null : stands(basis).lastEntry().getValue();
        return Optional.of(new Outline(
                key,
                stand == null ? PositionState.NONE : PositionState.of(stand, basis, since(stand, basis)),
                stand == null ? null : stand.lastStated(),
                said.size(),
                sources.count(said),
                rhetoric.sum(),
                speaking(stand),
                recordedAt.greatest(),
                extractors.greatest()));
    }

    private RunningCourse course(Claim claim) {
        return claim.voice() == Voice.OWN ? own : unnamed;
    }

    private PositionBasis basis() {
        if (!own.stands().isEmpty()) {
            return PositionBasis.OWN;
        }
        return unnamed.stands().isEmpty() ? PositionBasis.NONE : PositionBasis.ANONYMOUS;
    }

    private NavigableMap<LocalDate, Stand> stands(PositionBasis basis) {
        return basis == PositionBasis.OWN ? own.stands() : unnamed.stands();
    }

    private Claim speaking(Stand stand) {
        if (stand != null) {
            return stand.speaking();
        }
        return rhetoric.newest() == null ? said.last() : rhetoric.newest();
    }

    private LocalDate since(Stand stand, PositionBasis basis) {
        NavigableMap<LocalDate, Stand> latest = stands(basis);
        LocalDate since = runStart(latest, stand, latest.lastKey());
        // A run may have begun in the mouths of unnamed officials, before the party's own first word.
        boolean whole = since.equals(latest.firstKey());
        return basis == PositionBasis.OWN && whole
                ? runStart(unnamed.stands().headMap(since, false), stand, since)
                : since;
    }

    private static LocalDate runStart(NavigableMap<LocalDate, Stand> stands, Stand stand, LocalDate from) {
        LocalDate since = from;
        for (Map.Entry<LocalDate, Stand> before : stands.descendingMap().entrySet()) {
            if (before.getValue().stance() != stand.stance()) {
                return since;
            }
            since = before.getKey();
        }
        return since;
    }
}
