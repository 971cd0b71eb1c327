// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

/**
 * The stores of battlefield reports, all in the partition of {@code negotiation|place}: every row of every report, laid out
 * by {@link parley.aggregate.store.RowKeys} under {@code negotiation|place}; the negotiation is empty and the place a hyphen when there is none.
 */
public final class BattlefieldKeys {
    public static final String REPORTS = "battlefield-reports";
    public static final String REPORTS_NEWEST_FIRST = "battlefield-reports-newest-first";

    private BattlefieldKeys() {}
}
