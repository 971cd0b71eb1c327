// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import static parley.aggregate.position.ConcessionLevel.GIVES;
import static parley.aggregate.position.ConcessionLevel.REFUSES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.aggregate.claim.Claim;
import parley.aggregate.position.PositionKey;
import parley.aggregate.store.KeyRows;
import parley.events.DisputeKind;
import parley.events.DisputeStatus;

/**
 * The disputes on a position's key, from what is kept up to date claim by claim: the same as {@link PositionDisputes#of} over
 * all rows. Not thread-safe.
 */
final class KeptDisputes {
    /** The length of a window, and how far apart claims may contradict each other. */
    private static final int DAYS_APART = Contradiction.DAYS_APART;

    private static final LocalDate EARLIEST = LocalDate.MIN.plusDays(2 * DAYS_APART);
    private static final LocalDate LATEST = LocalDate.MAX.minusDays(2 * DAYS_APART);
    private static final int[] LEVELS = {REFUSES, GIVES};

    private final Utterances now = new Utterances();
    private final Utterances ever = new Utterances();

    KeptDisputes(KeyRows<Claim> rows) {
        rows.now().follow(now);
        rows.ever().follow(ever);
    }

    /** The disputes as they are now, or empty when nothing that they depend on has changed since the last call. */
    Optional<List<Dispute>> differing(PositionKey key) {
        boolean nowDiffers = now.different();
        boolean everDiffers = ever.different();
        return nowDiffers || everDiffers ? Optional.of(of(key)) : Optional.empty();
    }

    private List<Dispute> of(PositionKey key) {
        LocalDate lastOwn = now.ownDays.greatest();
        LocalDate last = lastOwn == null ? now.unnamedDays.greatest() : lastOwn;
        List<Alike<ClaimSaid, Claim>> internal = List.of();
        List<Alike<ClaimSaid, Claim>> ascription = List.of();
        if (last != null) {
            LocalDate first = last.minusDays(DAYS_APART);
            internal = within(lastOwn == null ? now.unnamed : now.own, first, last);
            ascription = lastOwn == null ? List.of() : ascription(now, first, last);
        }
        return Stream.of(
                        dispute(key, DisputeKind.INTERNAL, internal, this::everInternal),
                        dispute(key, DisputeKind.ASCRIPTION, ascription, () -> ascription(ever, EARLIEST, LATEST)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Dispute> dispute(
            PositionKey key,
            DisputeKind kind,
            List<Alike<ClaimSaid, Claim>> conflicting,
            Supplier<List<Alike<ClaimSaid, Claim>>> everConflicting) {
        if (!conflicting.isEmpty()) {
            return Optional.of(dispute(key, kind, DisputeStatus.OPEN, conflicting, conflicting));
        }
        List<Alike<ClaimSaid, Claim>> once = everConflicting.get();
        if (once.isEmpty()) {
            return Optional.empty();
        }
        List<Alike<ClaimSaid, Claim>> left = Stream.of(now.own, now.unnamed, now.ascribed)
                .flatMap(held -> held.same(once).stream())
                .toList();
        return Optional.of(dispute(key, kind, DisputeStatus.SETTLED, left, once));
    }

    private static Dispute dispute(
            PositionKey key,
            DisputeKind kind,
            DisputeStatus status,
            List<Alike<ClaimSaid, Claim>> shown,
            List<Alike<ClaimSaid, Claim>> behind) {
        // What is shown holds, and what holds is among all that ever held.
        return new Dispute(
                key.negotiation(),
                kind,
                status,
                key.text(),
                PositionDisputes.proposition(key),
                AlikeSides.of(PositionDisputes.SIDES, shown),
                Alike.lastRecordedAt(behind));
    }

    private List<Alike<ClaimSaid, Claim>> everInternal() {
        LocalDate first = ever.ownDays.least();
        List<Alike<ClaimSaid, Claim>> contradicting = new ArrayList<>(within(ever.own, EARLIEST, LATEST));
        contradicting.addAll(within(ever.unnamed, EARLIEST, first == null ? LATEST : first.minusDays(1)));
        return contradicting;
    }

    private static List<Alike<ClaimSaid, Claim>> within(Extremes said, LocalDate first, LocalDate last) {
        List<Alike<ClaimSaid, Claim>> contradicting = new ArrayList<>();
        for (int level : LEVELS) {
            for (Alike<ClaimSaid, Claim> one : said.between(level, first, last)) {
                if (said.any(
                        GIVES - level,
                        later(first, one.said().day().minusDays(DAYS_APART)),
                        earlier(last, one.said().day().plusDays(DAYS_APART)),
                        other -> !other.said().speaker().equals(one.said().speaker()))) {
                    contradicting.add(one);
                }
            }
        }
        return contradicting;
    }

    /** The own claims from a day to another and those ascribed that contradict each other. */
    private static List<Alike<ClaimSaid, Claim>> ascription(Utterances all, LocalDate first, LocalDate last) {
        List<Alike<ClaimSaid, Claim>> contradicting = new ArrayList<>();
        for (int level : LEVELS) {
            for (Alike<ClaimSaid, Claim> one : all.own.between(level, first, last)) {
                LocalDate day = one.said().day();
                if (all.ascribed.any(GIVES - level, day.minusDays(DAYS_APART), day.plusDays(DAYS_APART), any -> true)) {
                    contradicting.add(one);
                }
            }
            for (Alike<ClaimSaid, Claim> other :
                    all.ascribed.between(GIVES - level, first.minusDays(DAYS_APART), last.plusDays(DAYS_APART))) {
                LocalDate day = other.said().day();
                if (all.own.any(
                        level,
                        later(first, day.minusDays(DAYS_APART)),
                        earlier(last, day.plusDays(DAYS_APART)),
                        any -> true)) {
                    contradicting.add(other);
                }
            }
        }
        return contradicting;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
