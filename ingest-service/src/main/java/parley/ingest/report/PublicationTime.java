// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads when a report was published: a time with an offset from UTC, or a date, which means its midnight in UTC. */
final class PublicationTime {
    /** How far ahead a clock or a time zone that is off may reach. */
    static final Duration AHEAD = Duration.ofHours(24);

    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    private static final String EXAMPLE =
            "Send a time with its offset such as 2025-12-03T07:15:00Z or 2025-12-03T09:15:00+02:00, or a date such as 2025-12-03.";

    // ISO 8601 writes offsets as +02:00, +0200 and +02; all three are met in pages.
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private PublicationTime() {}

    /** The instant, to the millisecond. */
    static Instant parse(String text, Instant now) {
        Instant time = instant(text);
        if (time.isAfter(now.plus(AHEAD))) {
            throw new Refusal(
                    RefusalReason.FUTURE_DATE,
                    "publishedAt is " + Report.shortened(text) + ", more than 24 hours ahead of this service's clock ("
                            + now.truncatedTo(ChronoUnit.SECONDS) + "). Correct it or leave it out.");
        }
        if (time.isBefore(EARLIEST)) {
            throw bad(text, "lies before the year 1800.", null);
        }
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(String text) {
        try {
            TemporalAccessor parsed =
                    FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime time) {
                return time.toInstant();
            }
            if (parsed instanceof LocalDate date) {
                return date.atStartOfDay(ZoneOffset.UTC).toInstant();
            }
        } catch (DateTimeException e) {
            throw bad(text, "cannot be read.", e);
        }
        throw bad(text, "has no offset from UTC.", null);
    }

    private static Refusal bad(String text, String what, Exception cause) {
        return new Refusal(
                RefusalReason.BAD_FIELD,
                "publishedAt \"" + Report.shortened(text) + "\" " + what + " " + EXAMPLE,
                cause);
    }
}
