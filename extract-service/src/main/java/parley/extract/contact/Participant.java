// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Objects;

/**
 * One who takes part in a contact.
 *
 * @param name canonical name, or the article's words
 * @param role office held at the time, or null
 * @param party party the participant acts for, or null
 */
public record Participant(String name, String role, String party) {
    /** Refuses a missing name. */
    public Participant {
        Objects.requireNonNull(name, "name");
    }
}
