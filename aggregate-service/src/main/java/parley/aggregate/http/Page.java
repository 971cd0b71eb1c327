// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list. Immutable.
 *
 * @param items the items, in the order of the list
 * @param next cursor of the next page; null on the last
 * @param complete whether every partition was asked
 * @param missing the partitions that could not be asked
 */
record Page<T>(List<T> items, String next, boolean complete, List<String> missing) {
    Page {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, complete, missing);
    }
}
