// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.events.Firmness;
import parley.events.Stance;

/**
 * What the claims of one window amount to. Immutable.
 *
 * @param speaking the claim that speaks
 * @param lastStated the newest day of a claim of the window that takes this stand
 */
record Stand(Stance stance, Firmness firmness, boolean mixed, String condition, Claim speaking, LocalDate lastStated) {
    /** The stand of a window of at least one claim. */
    static Stand of(List<Claim> window) {
        List<Claim> top = newestDay(bestRank(window));
        int lowest = ConcessionLevel.GIVES;
        int highest = ConcessionLevel.REFUSES;
        for (Claim claim : top) {
            int level = ConcessionLevel.of(claim.stance());
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        if (lowest == ConcessionLevel.REFUSES && highest == ConcessionLevel.GIVES) {
            return mixed(window, newest(top));
        }
        List<Claim> same = ofLevel(window, lowest);
        Claim speaking = newest(ofLevel(top, lowest));
        return new Stand(
                speaking.stance(),
                firmest(same),
                false,
                speaking.condition(),
                speaking,
                newest(same).date());
    }

    private static Stand mixed(List<Claim> window, Claim speaking) {
        List<Claim> refusing = ofLevel(window, ConcessionLevel.REFUSES);
        Firmness firmness = firmest(refusing).compareTo(Firmness.FIRM) >= 0 ? Firmness.FIRM : Firmness.UNCLEAR;
        List<Claim> both = new ArrayList<>(refusing);
        both.addAll(ofLevel(window, ConcessionLevel.GIVES));
        return new Stand(
                Stance.UNDECIDED, firmness, true, null, speaking, newest(both).date());
    }

    private static List<Claim> bestRank(List<Claim> claims) {
        int best = claims.stream()
                .mapToInt(claim -> claim.speaker().standing())
                .min()
                .orElseThrow();
        return claims.stream()
                .filter(claim -> claim.speaker().standing() == best)
                .toList();
    }

    private static List<Claim> newestDay(List<Claim> claims) {
        LocalDate newest = newest(claims).date();
        return claims.stream().filter(claim -> claim.date().equals(newest)).toList();
    }

    private static List<Claim> ofLevel(List<Claim> claims, int level) {
        return claims.stream()
                .filter(claim -> ConcessionLevel.of(claim.stance()) == level)
                .toList();
    }

    private static Claim newest(List<Claim> claims) {
        return claims.stream().max(Event.BY_DATE).orElseThrow();
    }

    private static Firmness firmest(List<Claim> claims) {
        return claims.stream()
                .map(Claim::firmness)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
