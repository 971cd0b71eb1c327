// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.util.Objects;

/**
 * A date named in a sentence.
 *
 * @param from first token
 * @param to one past the last token
 * @param when what it says
 */
public record DateFound(int from, int to, SaidAt when) {
    /** Refuses a missing date. */
    public DateFound {
        Objects.requireNonNull(when, "when");
    }
}
