// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.util.List;

/**
 * Stored changes that follow a place in the log. Immutable.
 *
 * @param items the changes, each with the place to go on from after it
 * @param end the place up to which the log was read
 * @param more whether further changes were stored when the page was read
 */
public record ChangePage(List<Item> items, OffsetVector end, boolean more) {

    /** A change and the place to go on from after it. */
    public record Item(OffsetVector id, CommittedChange change) {}

    public ChangePage {
        items = List.copyOf(items);
    }
}
