// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import parley.events.DateBasis;
import parley.events.DatePrecision;

/** When something was said or happened: the day, or the first day of a coarser period. Immutable. */
public record SaidAt(LocalDate date, DatePrecision precision, DateBasis basis) {
    public SaidAt {
        requireNonNull(date, "date");
        requireNonNull(precision, "precision");
        requireNonNull(basis, "basis");
    }
}
