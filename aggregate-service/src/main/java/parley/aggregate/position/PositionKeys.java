// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import parley.aggregate.store.OrderedKey;

/**
 * The stores of positions and their keys, all in the partition of {@code negotiation|party|issue}.
 *
 * <ul>
 *   <li>{@link #CLAIMS} and {@link #CLAIMS_NEWEST_FIRST}: every row of every claim, laid out by {@link
 *       parley.aggregate.store.RowKeys} under {@code negotiation|party|issue}; claims in no negotiation have an empty first
 *       part.
 *   <li>{@link #POSITIONS}: {@code negotiation|party|issue} to the position as it is published; no entry without a claim.
 *   <li>{@link #VERSIONS}: {@code negotiation|party|issue} to the number of changes published, which outlives the position.
 *   <li>{@link #CHANGES}: {@code negotiation|party|issue|version} to the change.
 * </ul>
 */
public final class PositionKeys {
    public static final String CLAIMS = "claims";
    public static final String CLAIMS_NEWEST_FIRST = "claims-newest-first";
    public static final String POSITIONS = "positions";
    public static final String VERSIONS = "position-versions";
    public static final String CHANGES = "position-changes";

    private PositionKeys() {}

    /** Key of a change. */
    public static String change(String position, long version) {
        return OrderedKey.under(position, OrderedKey.number(version));
    }
}
