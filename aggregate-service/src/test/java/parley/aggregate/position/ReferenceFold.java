// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Event;
import parley.events.Firmness;
import parley.events.PositionBasis;
import parley.events.Stance;
import parley.events.Voice;

/** The position rules once more, as slow and plain as the design states them: folded anew for each day. */
final class ReferenceFold {
    private ReferenceFold() {}

    static PositionState fold(List<Claim> claims, LocalDate asOf) {
        PositionState now = at(claims, asOf, null);
        TreeSet<LocalDate> days = new TreeSet<>();
        claims.stream().map(Event::date).filter(day -> !day.isAfter(asOf)).forEach(days::add);
        LocalDate since = null;
        for (LocalDate day : days.descendingSet()) {
            PositionState then = at(claims, day, null);
            // A day without a statement of the party's own changes nothing and starts nothing.
            if (then.stance() != now.stance()) {
                break;
            }
            if (states(claims, then.basis(), day)) {
                since = day;
            }
        }
        return at(claims, asOf, since);
    }

    private static boolean states(List<Claim> claims, PositionBasis basis, LocalDate day) {
        return basis != PositionBasis.NONE
                && claims.stream()
                        .anyMatch(claim -> claim.date().equals(day) && counts(claim, Voice.valueOf(basis.name())));
    }

    private static boolean counts(Claim claim, Voice voice) {
        return claim.voice() == voice && claim.real() && !claim.rhetorical();
    }

    private static PositionState at(List<Claim> claims, LocalDate asOf, LocalDate since) {
        for (Voice voice : List.of(Voice.OWN, Voice.ANONYMOUS)) {
            List<Claim> q = claims.stream()
                    .filter(claim -> counts(claim, voice) && !claim.date().isAfter(asOf))
                    .toList();
            if (!q.isEmpty()) {
                return stand(q, PositionBasis.valueOf(voice.name()), since);
            }
        }
        return PositionState.NONE;
    }

    private static PositionState stand(List<Claim> q, PositionBasis basis, LocalDate since) {
        LocalDate d = q.stream().map(Event::date).max(Comparator.naturalOrder()).orElseThrow();
        List<Claim> w = q.stream()
                .filter(claim -> !claim.date().isBefore(d.minusDays(6)))
                .toList();
        int rank = w.stream().mapToInt(ReferenceFold::rank).min().orElseThrow();
        LocalDate day = w.stream()
                .filter(claim -> rank(claim) == rank)
                .map(Event::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Claim> top = w.stream()
                .filter(claim -> rank(claim) == rank && claim.date().equals(day))
                .toList();
        boolean refuses = top.stream().anyMatch(claim -> level(claim) == 0);
        boolean gives = top.stream().anyMatch(claim -> level(claim) == 3);
        if (refuses && gives) {
            boolean firm = w.stream()
                    .anyMatch(claim -> level(claim) == 0
                            && (claim.firmness() == Firmness.FIRM || claim.firmness() == Firmness.RED_LINE));
            return new PositionState(
                    Stance.UNDECIDED, firm ? Firmness.FIRM : Firmness.UNCLEAR, basis, true, null, since);
        }
        int level = top.stream().mapToInt(ReferenceFold::level).min().orElseThrow();
        Claim speaks = top.stream()
                .filter(claim -> level(claim) == level)
                .max(Comparator.<Claim>comparingInt(
                                claim -> claim.evidence().span().start())
                        .thenComparing(Claim::eventId))
                .orElseThrow();
        Firmness firmness = Stream.of(Firmness.RED_LINE, Firmness.FIRM, Firmness.FLEXIBLE, Firmness.UNCLEAR)
                .filter(one -> w.stream().anyMatch(claim -> level(claim) == level && claim.firmness() == one))
                .findFirst()
                .orElseThrow();
        return new PositionState(speaks.stance(), firmness, basis, false, speaks.condition(), since);
    }

    private static int rank(Claim claim) {
        return claim.speaker().rank() == null ? 99 : claim.speaker().rank();
    }

    private static int level(Claim claim) {
        return switch (claim.stance()) {
            case DEMAND, REJECT -> 0;
            case CONDITION -> 1;
            case UNDECIDED -> 2;
            default -> 3;
        };
    }
}
