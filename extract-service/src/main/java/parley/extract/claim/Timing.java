// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.time.LocalDate;
import java.util.List;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Statement;
import parley.extract.date.DateFound;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;

/** When a statement was made: a date beside the cue, not one inside what is said; else the day of publication. */
final class Timing {
    /** What is older than this at publication is background. */
    private static final int RECENT_DAYS = 92;

    private Timing() {}

    static SaidAt of(Statement statement, Unit unit, LocalDate published) {
        List<DateFound> dates = Dates.of(statement.sentence(), published);
        boolean act = statement.cue() != null
                && (statement.cue().kind() == Kind.ACT || statement.cue().kind() == Kind.GIVE);
        SaidAt best = null;
        for (DateFound date : dates) {
            boolean inside = date.from() >= unit.from() && date.to() <= unit.to();
            boolean later = published != null && date.when().date().isAfter(published);
            boolean coarse = best != null && date.when().precision().compareTo(best.precision()) >= 0;
            String before = statement.sentence().norm(date.from() - 1);
            boolean span =
                    before.equals("from") || before.equals("until") || before.equals("by") || before.equals("since");
            if ((!inside || (act && !span)) && !later && !coarse) {
                best = date.when();
            }
        }
        if (best != null || published == null) {
            return best;
        }
        return new SaidAt(published, DatePrecision.DAY, DateBasis.PUBLICATION);
    }

    /** Whether it was said so long before publication that it is only background. */
    static boolean old(SaidAt said, LocalDate published) {
        if (said == null || published == null || said.basis() == DateBasis.PUBLICATION) {
            return false;
        }
        LocalDate end =
                switch (said.precision()) {
                    case DAY -> said.date();
                    case MONTH -> said.date().plusMonths(1);
                    case YEAR -> said.date().plusYears(1);
                };
        return end.plusDays(RECENT_DAYS).isBefore(published);
    }
}
