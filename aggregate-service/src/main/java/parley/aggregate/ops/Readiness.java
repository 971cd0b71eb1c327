// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.ops;

import java.util.List;
import java.util.Objects;

/**
 * Whether this instance can answer now, and if not, what is missing. Immutable.
 *
 * @param ready whether every expected partition of every store answers and the inputs are nearly read
 * @param state state of the streams, such as RUNNING or REBALANCING
 * @param expected partitions of stores that have to answer
 * @param answering partitions of stores that do, assigned and caught up with their change logs
 * @param offsetLag records of the inputs not read yet
 * @param maxOffsetLag the largest lag that still counts as ready
 * @param missing names of what does not answer, such as {@code positions-2}, sorted
 */
public record Readiness(
        boolean ready,
        String state,
        int expected,
        int answering,
        long offsetLag,
        long maxOffsetLag,
        List<String> missing) {
    public Readiness {
        Objects.requireNonNull(state, "state");
        missing = List.copyOf(missing);
    }
}
