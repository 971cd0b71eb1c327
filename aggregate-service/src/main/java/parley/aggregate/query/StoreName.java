// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.Objects;

/**
 * A key-value store with text keys and the type of its values.
 *
 * @param name name of the store in the topology
 * @param partitions how many partitions it has in the whole cluster
 * @param <V> type of its values
 */
public record StoreName<V>(String name, int partitions, Class<V> type) {
    public StoreName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        if (partitions < 1) {
            throw new IllegalArgumentException("partitions must be at least 1, was " + partitions);
        }
    }
}
