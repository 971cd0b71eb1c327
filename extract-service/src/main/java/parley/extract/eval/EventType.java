// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.Locale;

/** The three kinds of events, in the order of the tables. */
public enum EventType {
    CLAIM("claims"),
    BATTLEFIELD("battlefield"),
    CONTACT("contacts");

    private final String goldKey;

    EventType(String goldKey) {
        this.goldKey = goldKey;
    }

    /** The list in a gold file. */
    public String goldKey() {
        return goldKey;
    }

    /** The {@code type} of a JSON line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
