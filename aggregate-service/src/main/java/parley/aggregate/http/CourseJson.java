// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.time.LocalDate;
import parley.aggregate.position.PositionState;
import parley.aggregate.query.CourseStep;
import parley.events.ChangeKind;
import parley.events.Firmness;
import parley.events.Headline;
import parley.events.PositionBasis;
import parley.events.Stance;

/** One step of a position's course as it is written; change is null for a restatement. */
record CourseJson(
        LocalDate date,
        Stance stance,
        Firmness firmness,
        PositionBasis basis,
        boolean mixed,
        String condition,
        LocalDate since,
        LocalDate lastStated,
        ChangeKind change,
        Headline headline) {

    static CourseJson of(CourseStep step) {
        PositionState state = step.state();
        return new CourseJson(
                step.day(),
                state.stance(),
                state.firmness(),
                state.basis(),
                state.mixed(),
                state.condition(),
                state.since(),
                step.lastStated(),
                step.change(),
                step.headline());
    }
}
