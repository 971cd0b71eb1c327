// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import static java.util.Objects.requireNonNull;

/** Who vouches for a report; the party is ANALYST or MEDIA for observers, or null when unknown. Immutable. */
public record Source(String name, String party) {
    public Source {
        requireNonNull(name, "name");
    }
}
