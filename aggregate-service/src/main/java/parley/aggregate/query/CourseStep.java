// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.LocalDate;
import java.util.Objects;
import parley.aggregate.position.PositionState;
import parley.events.ChangeKind;
import parley.events.Headline;

/**
 * A position as it stood from a day on. Immutable.
 *
 * @param day the day, UTC
 * @param state the position after that day's claims
 * @param lastStated when that stance was last taken by then; null without a basis
 * @param change how it differs from the step before, or null for a restatement
 * @param headline the claim that speaks
 */
public record CourseStep(
        LocalDate day, PositionState state, LocalDate lastStated, ChangeKind change, Headline headline) {
    public CourseStep {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(headline, "headline");
    }
}
