// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.extract.text.Sentence;

/**
 * Finds the dates a sentence names.
 *
 * <p>Without a day of publication everything that has to be reckoned from it abstains. Stateless.
 */
public final class Dates {
    /** A year among the first words of a sentence dates all of it. */
    private static final int OPENING = 3;
    /** A year this many words behind an event dates it. */
    private static final int BEHIND = 12;

    private Dates() {}

    /** The dates of a sentence in order; {@code published} may be null. */
    public static List<DateFound> of(Sentence sentence, LocalDate published) {
        CalendarDates calendar = new CalendarDates(sentence, published);
        RelativeDates relative = new RelativeDates(sentence, published);
        List<DateFound> dates = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            DateFound found = calendar.at(i);
            if (found == null) {
                found = relative.at(i);
            }
            if (found != null) {
                dates.add(found);
            }
            i = found == null ? i + 1 : found.to();
        }
        return withoutDoubles(dates);
    }

    // "on Tuesday, December 2": one date, and the calendar knows better.
    private static List<DateFound> withoutDoubles(List<DateFound> dates) {
        List<DateFound> kept = new ArrayList<>();
        for (DateFound date : dates) {
            DateFound last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean doubled = last != null
                    && date.from() - last.to() <= 1
                    && last.when().basis() == DateBasis.RELATIVE
                    && date.when().basis() == DateBasis.EXPLICIT
                    && date.when().precision() == DatePrecision.DAY;
            if (doubled) {
                kept.set(kept.size() - 1, new DateFound(last.from(), date.to(), date.when()));
            } else {
                kept.add(date);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * The date that goes with the words from (inclusive) to (exclusive): one among them, else the nearest; days before
     * months, and a bare year only among the words themselves.
     */
    public static Optional<SaidAt> near(Sentence sentence, LocalDate published, int from, int to) {
        return of(sentence, published).stream()
                .filter(date -> date.when().precision() != DatePrecision.YEAR || distance(date, from, to) == 0)
                .min(Comparator.comparing((DateFound date) -> date.when().precision())
                        .thenComparingInt(date -> distance(date, from, to)))
                .map(DateFound::when);
    }

    /**
     * Whether a year well before the publication dates the words from (inclusive) to (exclusive): "met in Geneva in
     * 2021". Such background is no news.
     */
    public static boolean background(Sentence sentence, LocalDate published, int from, int to) {
        return published != null
                && of(sentence, published).stream()
                        .filter(date -> date.when().precision() == DatePrecision.YEAR)
                        .filter(date -> date.when().date().getYear() < published.getYear() - 1)
                        .anyMatch(date -> date.to() <= OPENING || (date.from() >= from && date.from() < to + BEHIND));
    }

    // English puts the date after what it dates, so one before counts as a word further away.
    private static int distance(DateFound date, int from, int to) {
        return Math.max(0, Math.max(from - date.to() + 2, date.from() - to + 1));
    }
}
