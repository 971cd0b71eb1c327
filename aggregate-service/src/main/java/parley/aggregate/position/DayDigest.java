// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.aggregate.store.Tally;
import parley.events.Firmness;

/**
 * A day's claims as far as a stand can depend on them, so that a window of thousands of claims is judged from seven digests.
 * Not thread-safe.
 */
final class DayDigest {
    private static final int LEVELS = ConcessionLevel.GIVES + 1;

    /** By rank, best first: the claims of each concession level, the newest last. */
    private final TreeMap<Integer, List<NavigableSet<Claim>>> byRank = new TreeMap<>();

    /** The firmness of the claims of each level. */
    private final List<Tally<Firmness>> firmness = ofEachLevel(() -> new Tally<>(Comparator.<Firmness>naturalOrder()));

    /** Adds a claim; tells whether anything that a stand depends on is different since. */
    boolean add(Claim claim) {
        int level = ConcessionLevel.of(claim.stance());
        NavigableSet<Claim> alike = byRank.computeIfAbsent(
                        claim.speaker().standing(), rank -> ofEachLevel(() -> new TreeSet<>(Event.BY_DATE)))
                .get(level);
        alike.add(claim);
        boolean otherwiseFirm = firmness.get(level).add(claim.firmness());
        return otherwiseFirm || alike.higher(claim) == null;
    }

    /** Takes away a claim that was added. */
    void remove(Claim claim) {
        int level = ConcessionLevel.of(claim.stance());
        int rank = claim.speaker().standing();
        List<NavigableSet<Claim>> ofRank = byRank.get(rank);
        ofRank.get(level).remove(claim);
        if (ofRank.stream().allMatch(NavigableSet::isEmpty)) {
            byRank.remove(rank);
        }
        firmness.get(level).remove(claim.firmness());
    }

    boolean isEmpty() {
        return byRank.isEmpty();
    }

    int bestRank() {
        return byRank.firstKey();
    }

    boolean hasRank(int rank) {
        return byRank.containsKey(rank);
    }

    /** The newest claim of each level that speakers of a rank made, from the lowest level on. */
    List<Claim> ofRank(int rank) {
        return byRank.get(rank).stream()
                .filter(alike -> !alike.isEmpty())
                .map(NavigableSet::last)
                .toList();
    }

    /** The highest firmness on a level, or null when no claim is on it. */
    Firmness firmest(int level) {
        return firmness.get(level).greatest();
    }

    private static <T> List<T> ofEachLevel(Supplier<T> none) {
        return Stream.generate(none).limit(LEVELS).toList();
    }
}
