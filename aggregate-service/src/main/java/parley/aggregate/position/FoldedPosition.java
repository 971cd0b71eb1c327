// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.Optional;
import parley.aggregate.claim.Claim;
import parley.aggregate.store.KeyRows;
import parley.events.PositionChange;

/**
 * What the arrival of a claim made of its key. Immutable.
 *
 * @param published the position as it is now, or null when no claim is left
 * @param different whether that differs from what was published before
 * @param change the change of position, if it is one
 * @param rows the rows of the key
 */
record FoldedPosition(
        parley.events.Position published, boolean different, Optional<PositionChange> change, KeyRows<Claim> rows) {}
