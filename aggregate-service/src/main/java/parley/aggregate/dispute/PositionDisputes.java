// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.EffectiveRows;
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
    private static final int DAYS_APART = 6;

    private static final Sides<Claim> SIDES =
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
        List<Claim> effective = saidBy(asOf, EffectiveRows.at(rows, knownAt));
        List<Claim> ever = saidBy(asOf, EffectiveRows.everHeld(rows, knownAt));
        List<List<Claim>> windows = PositionRules.windows(effective, asOf);
        List<Claim> window = windows.isEmpty() ? List.of() : windows.get(windows.size() - 1);
        Set<Claim> everInternal = new LinkedHashSet<>();
        PositionRules.windows(ever, asOf).forEach(one -> everInternal.addAll(internal(one)));
        Optional<Dispute> internal =
                conflict(key, DisputeKind.INTERNAL).dispute(internal(window), everInternal, effective);
        Optional<Dispute> ascription = conflict(key, DisputeKind.ASCRIPTION)
                .dispute(ascription(own(window), effective), ascription(own(ever), ever), effective);
        return Stream.of(internal, ascription).flatMap(Optional::stream).toList();
    }

    private static Conflict<Claim> conflict(PositionKey key, DisputeKind kind) {
        return new Conflict<>(key.negotiation(), kind, key.text(), key.party() + " on " + key.issue(), SIDES);
    }

    // Own words are the party's, even where the speaker's party could not be told.
    private static String sayer(Claim claim) {
        return claim.voice() == Voice.ASCRIBED ? claim.speaker().party() : claim.party();
    }

    private static List<Claim> saidBy(LocalDate asOf, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> asOf == null || !claim.date().isAfter(asOf))
                .toList();
    }

    /** The claims of a window that another speaker's contradicts. */
    private static List<Claim> internal(List<Claim> window) {
        Set<String> refusing = speakers(window, ConcessionLevel.REFUSES);
        Set<String> giving = speakers(window, ConcessionLevel.GIVES);
        return window.stream()
                .filter(claim -> switch (ConcessionLevel.of(claim.stance())) {
                    case ConcessionLevel.REFUSES -> anotherThan(claim, giving);
                    case ConcessionLevel.GIVES -> anotherThan(claim, refusing);
                    default -> false;
                })
                .toList();
    }

    private static Set<String> speakers(List<Claim> window, int level) {
        return window.stream()
                .filter(claim -> ConcessionLevel.of(claim.stance()) == level)
                .map(claim -> claim.speaker().name())
                .collect(Collectors.toSet());
    }

    private static boolean anotherThan(Claim claim, Set<String> speakers) {
        return speakers.size() > 1
                || (speakers.size() == 1 && !speakers.contains(claim.speaker().name()));
    }

    private static List<Claim> own(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.voice() == Voice.OWN && claim.real() && !claim.rhetorical())
                .toList();
    }

    /** The own claims and those ascribed that contradict each other within a window's length. */
    private static List<Claim> ascription(List<Claim> own, List<Claim> all) {
        List<Claim> ascribed = all.stream()
                .filter(claim -> claim.voice() == Voice.ASCRIBED && claim.real() && !claim.rhetorical())
                .toList();
        List<Claim> conflicting = new ArrayList<>();
        for (int level : new int[] {ConcessionLevel.REFUSES, ConcessionLevel.GIVES}) {
            List<Claim> said = ofLevel(own, level);
            List<Claim> opposite = ofLevel(ascribed, ConcessionLevel.GIVES - level);
            Days saidOn = new Days(said);
            Days ascribedOn = new Days(opposite);
            said.stream().filter(claim -> ascribedOn.within(DAYS_APART, claim)).forEach(conflicting::add);
            opposite.stream().filter(claim -> saidOn.within(DAYS_APART, claim)).forEach(conflicting::add);
        }
        return conflicting;
    }

    private static List<Claim> ofLevel(List<Claim> claims, int level) {
        return claims.stream()
                .filter(claim -> ConcessionLevel.of(claim.stance()) == level)
                .toList();
    }
}
