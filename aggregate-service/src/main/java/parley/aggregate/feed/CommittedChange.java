// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.util.Objects;
import parley.events.PositionChange;

/**
 * A change as it stands in the log. Immutable.
 *
 * @param partition its partition
 * @param offset its offset there
 * @param change the change itself
 */
public record CommittedChange(int partition, long offset, PositionChange change) {
    public CommittedChange {
        Objects.requireNonNull(change, "change");
    }
}
