// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.List;
import parley.aggregate.store.OrderedKey;

/**
 * The stores of disputes, each in the partition of the view it watches: {@code viewKey|disputeId} to the dispute as it is
 * published, where the view key begins with the negotiation. A dispute that never was, since a newer extractor reads its
 * articles otherwise, has no entry.
 */
public final class DisputeKeys {
    public static final String OF_POSITIONS = "position-disputes";
    public static final String OF_PLACES = "battlefield-disputes";
    public static final String OF_CONTACTS = "contact-disputes";

    /** The three stores, which together hold every dispute. */
    public static final List<String> ALL = List.of(OF_POSITIONS, OF_PLACES, OF_CONTACTS);

    private DisputeKeys() {}

    static String of(String viewKey, String disputeId) {
        return OrderedKey.under(viewKey, disputeId);
    }
}
