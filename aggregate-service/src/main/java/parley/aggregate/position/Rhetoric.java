// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import parley.events.Stance;

/** A party's threats, accusations and assertions on an issue: the newest one's stance and day, and how many. Immutable. */
public record Rhetoric(Stance stance, int count, LocalDate newest) {
    public Rhetoric {
        requireNonNull(stance, "stance");
        requireNonNull(newest, "newest");
    }
}
