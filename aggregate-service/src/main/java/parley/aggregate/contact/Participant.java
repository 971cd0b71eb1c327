// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import static java.util.Objects.requireNonNull;

/** One who takes part in a contact; role and party are null when unknown. Immutable. */
public record Participant(String name, String role, String party) {
    public Participant {
        requireNonNull(name, "name");
    }
}
