// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An answer together with what it could not take into account. Immutable if its value is.
 *
 * @param missing names of the partitions that could not be asked, sorted; empty when complete
 */
public record Partial<T>(T value, List<String> missing) {
    public Partial {
        Objects.requireNonNull(value, "value");
        missing = List.copyOf(new TreeSet<>(missing));
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    public <R> Partial<R> map(Function<? super T, ? extends R> change) {
        return new Partial<>(change.apply(value), missing);
    }
}
