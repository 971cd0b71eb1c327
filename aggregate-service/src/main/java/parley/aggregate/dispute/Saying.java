// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;

/** What statements have in common that are in conflict together or not at all. Immutable. */
interface Saying {
    LocalDate day();

    /** What they say. */
    String holds();

    /** Who says it, or null. */
    String party();
}
