// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a key range over all partitions, in the order of their keys. Immutable.
 *
 * @param rows the rows found
 * @param missing names of the partitions that could not be asked, such as {@code claims-2}; empty when complete
 */
public record Rows<V>(List<Row<V>> rows, List<String> missing) {

    /** One row of a store. */
    public record Row<V>(String key, V value) {
        public Row {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    public Rows {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    public Stream<V> values() {
        return rows.stream().map(Row::value);
    }

    /** The same rows with each value changed. */
    public <R> Rows<R> map(Function<? super V, ? extends R> change) {
        return new Rows<>(
                rows.stream()
                        .map(row -> new Row<R>(row.key(), change.apply(row.value())))
                        .toList(),
                missing);
    }
}
