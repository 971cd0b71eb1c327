// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.Objects;

/**
 * Who answered a query, and how far behind the log that copy of the state is.
 *
 * @param by host and port of the instance that answered
 * @param role whether it owns the partitions asked for or keeps a copy of them
 * @param offsetLag records of the log not yet in the answering stores
 */
public record Served(String by, Role role, long offsetLag) {

    /** Whether an instance owns a partition or keeps a copy of it. */
    public enum Role {
        ACTIVE,
        STANDBY
    }

    public Served {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(role, "role");
        if (offsetLag < 0) {
            throw new IllegalArgumentException("offsetLag must not be negative, was " + offsetLag);
        }
    }
}
