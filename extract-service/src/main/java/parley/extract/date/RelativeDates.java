// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.extract.text.Sentence;

/** Dates reckoned from the publication: weekdays, "yesterday", "two days ago", "next month". */
final class RelativeDates {
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening");
    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "ten", 10);

    private final Sentence sentence;
    private final LocalDate published;

    RelativeDates(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /** The date that starts at a token, or null; always null without a day of publication. */
    DateFound at(int i) {
        if (published == null) {
            return null;
        }
        DayOfWeek weekday = weekday(i);
        if (weekday != null) {
            return day(i, i + 1, LookAhead.at(sentence, i) ? next(weekday) : latest(weekday));
        }
        String word = sentence.norm(i);
        String after = sentence.norm(i + 1);
        return switch (word) {
            case "today", "tonight" -> day(i, i + 1, published);
            case "yesterday" -> day(i, i + 1, published.minusDays(1));
            case "tomorrow" -> day(i, i + 1, published.plusDays(1));
            case "this" -> PARTS_OF_DAY.contains(after) ? day(i, i + 2, published) : null;
            case "last", "previous" -> period(i, -1, after);
            case "next", "following" -> period(i, 1, after);
            default -> ago(i);
        };
    }

    private DateFound period(int i, int sign, String unit) {
        if (unit.equals("month")) {
            return found(i, i + 2, published.plusMonths(sign).withDayOfMonth(1), DatePrecision.MONTH);
        }
        return unit.equals("year")
                ? found(i, i + 2, published.plusYears(sign).withDayOfYear(1), DatePrecision.YEAR)
                : null;
    }

    // "two days ago", "3 months ago"; weeks are no day and no month, so they abstain.
    private DateFound ago(int i) {
        int count = number(sentence.norm(i));
        if (count == 0 || !sentence.norm(i + 2).equals("ago")) {
            return null;
        }
        String unit = sentence.norm(i + 1);
        return switch (unit) {
            case "day", "days" -> day(i, i + 3, published.minusDays(count));
            case "month", "months" ->
                found(i, i + 3, published.minusMonths(count).withDayOfMonth(1), DatePrecision.MONTH);
            case "year", "years" -> found(i, i + 3, published.minusYears(count).withDayOfYear(1), DatePrecision.YEAR);
            default -> null;
        };
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    }

    private DayOfWeek weekday(int i) {
        String word = sentence.norm(i);
        boolean named = sentence.token(i).capital();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (named && (word.equals(name) || word.equals(name + "s"))) {
                return word.endsWith("s") ? null : day;
            }
        }
        return null;
    }

    private LocalDate latest(DayOfWeek weekday) {
        return published.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private LocalDate next(DayOfWeek weekday) {
        return published.with(TemporalAdjusters.next(weekday));
    }

    private static DateFound day(int from, int to, LocalDate date) {
        return found(from, to, date, DatePrecision.DAY);
    }

    private static DateFound found(int from, int to, LocalDate date, DatePrecision precision) {
        return new DateFound(from, to, new SaidAt(date, precision, DateBasis.RELATIVE));
    }
}
