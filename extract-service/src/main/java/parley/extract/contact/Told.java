// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;

/**
 * A standing, and whether words tell it.
 *
 * @param standing what is told or supposed
 * @param sure whether it is told
 */
record Told(ContactStanding standing, boolean sure) {
    static Told sure(ContactStanding standing) {
        return new Told(standing, true);
    }
}
