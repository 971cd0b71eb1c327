// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.PlaceKey;
import parley.aggregate.dispute.BattlefieldDisputes.Proposition;
import parley.aggregate.store.Follower;
import parley.aggregate.store.KeyRows;
import parley.events.DisputeKind;
import parley.events.DisputeStatus;

/**
 * The disputes of a place, from what is kept up to date report by report: the same as {@link BattlefieldDisputes#of} over all
 * rows. Not thread-safe.
 */
final class KeptPlaceDisputes {
    private final KeptReports now = new KeptReports();
    private final KeptReports ever = new KeptReports();
    private final Set<Proposition> changed = new HashSet<>();
    private final TreeMap<Proposition, Dispute> disputes = new TreeMap<>();
    private boolean asked;

    KeptPlaceDisputes(KeyRows<BattlefieldReport> rows) {
        rows.now().follow(into(now));
        rows.ever().follow(into(ever));
    }

    /** The disputes as they are now, or empty when they are those of the last call. */
    Optional<List<Dispute>> differing(PlaceKey key) {
        boolean different = !asked;
        asked = true;
        for (Proposition proposition : changed) {
            Dispute before = disputes.remove(proposition);
            Optional<Dispute> after = dispute(key, proposition);
            after.ifPresent(dispute -> disputes.put(proposition, dispute));
            different |= before != null || after.isPresent();
        }
        changed.clear();
        return different ? Optional.of(List.copyOf(disputes.values())) : Optional.empty();
    }

    private Optional<Dispute> dispute(PlaceKey key, Proposition proposition) {
        List<Alike<ReportSaid, BattlefieldReport>> conflicting = now.conflicting(proposition);
        if (!conflicting.isEmpty()) {
            return Optional.of(dispute(key, proposition, DisputeStatus.OPEN, conflicting, conflicting));
        }
        List<Alike<ReportSaid, BattlefieldReport>> once = ever.conflicting(proposition);
        return once.isEmpty()
                ? Optional.empty()
                : Optional.of(dispute(key, proposition, DisputeStatus.SETTLED, now.same(proposition, once), once));
    }

    private static Dispute dispute(
            PlaceKey key,
            Proposition proposition,
            DisputeStatus status,
            List<Alike<ReportSaid, BattlefieldReport>> shown,
            List<Alike<ReportSaid, BattlefieldReport>> behind) {
        return new Dispute(
                key.negotiation(),
                DisputeKind.BATTLEFIELD,
                status,
                key.text(),
                proposition.words(key),
                AlikeSides.of(BattlefieldDisputes.SIDES, shown),
                Alike.lastRecordedAt(behind));
    }

    private Follower<BattlefieldReport> into(KeptReports reports) {
        return new Follower<>() {
            @Override
            public void joined(BattlefieldReport report) {
                reports.add(report);
                changed.add(Proposition.of(report));
            }

            @Override
            public void left(BattlefieldReport report) {
                reports.remove(report);
                changed.add(Proposition.of(report));
            }
        };
    }
}
