// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Held;
import parley.aggregate.position.ConcessionLevel;
import parley.aggregate.position.PositionKey;
import parley.aggregate.position.PositionRules;
import parley.events.DisputeKind;
import parley.events.Voice;

/**
 * Finds where a party contradicts itself, and where others ascribe to it the opposite of what it says. The order of the rows
 * changes nothing. Thread-safe.
 */
public final class PositionDisputes {
    static final Sides<Claim> SIDES =
            new Sides<>(claim -> claim.stance().name(), PositionDisputes::sayer, claim -> claim.speaker()
                    .name());

    private PositionDisputes() {}

    /**
     * The disputes of a key.
     *
     * @param rows all rows of the key, in any order
     * @param asOf only what had been said by the end of that day; null for everything
     * @param knownAt only article records up to then, inclusive; null for all
     */
    public static List<Dispute> of(PositionKey key, Collection<Claim> rows, LocalDate asOf, Instant knownAt) {
        return of(key, Held.at(rows, knownAt), asOf);
    }

    /** The disputes of a key, on what holds of its claims. */
    public static List<Dispute> of(PositionKey key, Held<Claim> held, LocalDate asOf) {
        List<Claim> now = saidBy(asOf, held.now());
        List<Claim> ever = saidBy(asOf, held.ever());
        List<Claim> window = PositionRules.window(now, null);
        Optional<Dispute> internal = conflict(key, DisputeKind.INTERNAL)
                .dispute(Contradiction.within(window), () -> everInternal(ever), now);
        Optional<Dispute> ascription = conflict(key, DisputeKind.ASCRIPTION)
                .dispute(ascription(own(window), now), () -> ascription(own(ever), ever), now);
        return Stream.of(internal, ascription).flatMap(Optional::stream).toList();
    }

    private static Conflict<Claim> conflict(PositionKey key, DisputeKind kind) {
        return new Conflict<>(key.negotiation(), kind, key.text(), proposition(key), SIDES);
    }

    static String proposition(PositionKey key) {
        return key.party() + " on " + key.issue();
    }

    // Own words are the party's, even where the speaker's party could not be told.
    static String sayer(Claim claim) {
        return claim.voice() == Voice.ASCRIBED ? claim.speaker().party() : claim.party();
    }

    private static List<Claim> saidBy(LocalDate asOf, List<Claim> claims) {
        return asOf == null
                ? claims
                : claims.stream().filter(claim -> !claim.date().isAfter(asOf)).toList();
    }

    /** The claims that contradicted another of a window that once was the latest. */
    private static List<Claim> everInternal(List<Claim> ever) {
        List<Claim> own = own(ever);
        LocalDate first =
                own.stream().map(Claim::date).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        List<Claim> unnamed = ever.stream()
                .filter(claim -> claim.states()
                        && claim.voice() == Voice.ANONYMOUS
                        && claim.date().isBefore(first))
                .toList();
        List<Claim> contradicting = new ArrayList<>(Contradiction.within(own));
        contradicting.addAll(Contradiction.within(unnamed));
        return contradicting;
    }

    private static List<Claim> own(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.voice() == Voice.OWN && claim.states())
                .toList();
    }

    /** Whether others say it about the party, and it could be a basis if the party said it. */
    static boolean ascribed(Claim claim) {
        return claim.voice() == Voice.ASCRIBED && claim.real() && !claim.rhetorical();
    }

    /** The own claims and those ascribed that contradict each other within a window's length. */
    private static List<Claim> ascription(List<Claim> own, List<Claim> all) {
        List<Claim> ascribed = all.stream().filter(PositionDisputes::ascribed).toList();
        List<Claim> conflicting = new ArrayList<>();
        for (int level : new int[] {ConcessionLevel.REFUSES, ConcessionLevel.GIVES}) {
            List<Claim> said = Contradiction.ofLevel(own, level);
            List<Claim> opposite = Contradiction.ofLevel(ascribed, ConcessionLevel.GIVES - level);
            Days saidOn = new Days(said);
            Days ascribedOn = new Days(opposite);
            said.stream()
                    .filter(claim -> ascribedOn.within(Contradiction.DAYS_APART, claim))
                    .forEach(conflicting::add);
            opposite.stream()
                    .filter(claim -> saidOn.within(Contradiction.DAYS_APART, claim))
                    .forEach(conflicting::add);
        }
        return conflicting;
    }
}
