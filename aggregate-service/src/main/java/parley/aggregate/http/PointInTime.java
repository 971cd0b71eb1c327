// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A date or an instant given in a request, inclusive. Immutable.
 *
 * @param text as it was given
 * @param date the day, UTC
 * @param end the last millisecond that belongs to it: a date's end, or the instant itself
 */
record PointInTime(String text, LocalDate date, Instant end) {

    PointInTime {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Reads {@code 2025-12-02} or {@code 2025-12-02T09:30:00Z}.
     *
     * @throws ProblemException naming the parameter, with an example
     */
    static PointInTime parse(String parameter, String text) {
        try {
            return text.indexOf('T') < 0 ? ofDate(text, LocalDate.parse(text)) : ofInstant(text);
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.badParameter(parameter + " is \"" + text
                    + "\", which is neither a date such as 2025-12-02 "
                    + "nor an instant such as 2025-12-02T09:30:00Z."));
        }
    }

    private static PointInTime ofDate(String text, LocalDate date) {
        Instant end = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
        return new PointInTime(text, date, end);
    }

    private static PointInTime ofInstant(String text) {
        Instant instant = OffsetDateTime.parse(text).toInstant();
        return new PointInTime(text, LocalDate.ofInstant(instant, ZoneOffset.UTC), instant);
    }
}
