// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.time.LocalDate;
import java.util.Objects;
import parley.events.DateBasis;
import parley.events.DatePrecision;

/**
 * When something was said or happened.
 *
 * @param date the day; the first day of the month or year where the precision is coarser
 * @param precision how exactly it is known
 * @param basis how it was found
 */
public record SaidAt(LocalDate date, DatePrecision precision, DateBasis basis) {
    /** Refuses missing parts: an unknown date is a null {@code SaidAt}. */
    public SaidAt {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(basis, "basis");
    }
}
