// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The items of one or more pages. Immutable.
 *
 * @param next where a further page goes on; null when there is none
 * @param complete whether every partition was asked, for every page
 * @param missing the partitions that could not be asked
 */
public record Items(List<JsonNode> items, String next, boolean complete, List<String> missing) {
    public Items {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }
}
