// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Provenance;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.PositionBasis;

/** Names what changed between two published positions, and why. Thread-safe. */
public final class PositionChanges {
    private PositionChanges() {}

    /**
     * The kind of change, first that fits, or empty when the position is the same. A restatement is no change: neither
     * other words for the condition nor another start of the same stance.
     *
     * @param before null or without a basis when there was no position
     * @param after null or without a basis when there is none any more
     */
    public static Optional<ChangeKind> kind(PositionState before, PositionState after) {
        boolean was = before != null && before.hasBasis();
        boolean is = after != null && after.hasBasis();
        if (!was || !is) {
            return was == is ? Optional.empty() : Optional.of(is ? ChangeKind.NEW : ChangeKind.WITHDRAWN);
        }
        return same(before, after) ? Optional.empty() : Optional.of(between(before, after));
    }

    private static ChangeKind between(PositionState before, PositionState after) {
        int from = ConcessionLevel.of(before.stance());
        int to = ConcessionLevel.of(after.stance());
        int firmer = after.firmness().compareTo(before.firmness());
        if (ConcessionLevel.opposite(before.stance(), after.stance())) {
            return ChangeKind.REVERSED;
        }
        if (before.basis() == PositionBasis.ANONYMOUS && after.basis() == PositionBasis.OWN && from == to) {
            return ChangeKind.CONFIRMED;
        }
        boolean toCondition = to == ConcessionLevel.CONDITIONAL && from != to;
        if (toCondition || (before.condition() == null && after.condition() != null)) {
            return ChangeKind.CONDITIONED;
        }
        return to < from || (to == from && firmer > 0) ? ChangeKind.HARDENED : ChangeKind.SOFTENED;
    }

    private static boolean same(PositionState before, PositionState after) {
        return before.stance() == after.stance()
                && before.firmness() == after.firmness()
                && before.basis() == after.basis()
                && before.mixed() == after.mixed()
                && (before.condition() == null) == (after.condition() == null);
    }

    /**
     * Why the arrival of a row changed a position. A row stands for a re-reading when an older extractor had read the same
     * article record, and for a correction when it retracts, or when the article had spoken on this key in an earlier
     * record.
     *
     * @param rows the rows of the key, with or without the arrived one
     */
    public static ChangeCause cause(Claim arrived, Collection<Claim> rows) {
        Provenance now = arrived.provenance();
        boolean corrected = !arrived.asserted();
        for (Claim row : rows) {
            Provenance then = row.provenance();
            if (!Objects.equals(then.articleId(), now.articleId())) {
                continue;
            }
            if (then.articleOffset() == now.articleOffset()
                    && then.extractor().version() < now.extractor().version()) {
                return ChangeCause.REEXTRACTION;
            }
            corrected |= then.articleOffset() < now.articleOffset();
        }
        return corrected ? ChangeCause.CORRECTION : ChangeCause.STATEMENT;
    }
}
