// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import parley.events.Stance;

/**
 * A party's threats, accusations and assertions on an issue. Immutable.
 *
 * @param stance the gravest of the newest one's day and the six days before it: a threat before an accusation before an
 *     assertion
 * @param count how many there are
 * @param newest day of the newest
 */
public record Rhetoric(Stance stance, int count, LocalDate newest) {
    public Rhetoric {
        requireNonNull(stance, "stance");
        requireNonNull(newest, "newest");
    }
}
