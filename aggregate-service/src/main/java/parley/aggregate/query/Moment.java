// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of a question. Immutable.
 *
 * @param asOf only what had been said by the end of that day, UTC; null for everything
 * @param knownAt only article records up to then, inclusive; null for all
 */
public record Moment(LocalDate asOf, Instant knownAt) {

    /** What is known now about everything said. */
    public static final Moment NOW = new Moment(null, null);

    public boolean isNow() {
        return asOf == null && knownAt == null;
    }
}
