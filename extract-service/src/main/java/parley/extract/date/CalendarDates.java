// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Dates written with a month or a year: "December 2, 2025", "2 Dec", "mid-November 2025", "in 2022". */
final class CalendarDates {
    private final Sentence sentence;
    private final LocalDate published;

    private static final int SOON = 45;

    CalendarDates(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /** The date that starts at a token, or null. */
    DateFound at(int i) {
        DateFound iso = iso(i);
        if (iso != null) {
            return iso;
        }
        Month month = month(i);
        if (month != null) {
            return fromMonth(i, month);
        }
        int day = day(i);
        int next = sentence.norm(i + 1).equals("of") ? i + 2 : i + 1;
        if (day > 0 && month(next) != null) {
            int year = year(next + 1);
            return dayFound(i, year > 0 ? next + 2 : next + 1, year, month(next), day);
        }
        return bareYear(i);
    }

    private DateFound iso(int i) {
        String word = sentence.norm(i);
        if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-') {
            return null;
        }
        try {
            return found(i, i + 1, LocalDate.parse(word), DatePrecision.DAY, DateBasis.EXPLICIT);
        } catch (DateTimeException e) {
            // Ten characters with two hyphens that are no date, such as a product number.
            return null;
        }
    }

    private DateFound fromMonth(int i, Month month) {
        int at = sentence.norm(i + 1).equals(".") ? i + 2 : i + 1;
        int day = day(at);
        if (day > 0) {
            int comma = sentence.norm(at + 1).equals(",") ? at + 2 : at + 1;
            int year = year(comma);
            return dayFound(i, year > 0 ? comma + 1 : at + 1, year, month, day);
        }
        int comma = sentence.norm(at).equals(",") ? at + 1 : at;
        int year = year(comma);
        if (year > 0) {
            return found(i, comma + 1, LocalDate.of(year, month, 1), DatePrecision.MONTH, DateBasis.EXPLICIT);
        }
        // "May" and "March" are also other words: a bare month needs a preposition or an adverb of time before it.
        boolean told = sentence.tag(i - 1) == Tag.ADP || isMonthLeader(sentence.norm(i - 1));
        if (!told || published == null || !sentence.token(i).capital()) {
            return null;
        }
        // Of a month told in the past tense the last one is meant, of a planned one the next.
        String leader = sentence.norm(i - 1);
        boolean open = leader.equals("last") || leader.equals("next");
        LocalDate nearest = nearest(month, 1, open ? leader : LookAhead.at(sentence, i) ? "next" : "last");
        return found(i, i + 1, nearest.withDayOfMonth(1), DatePrecision.MONTH, DateBasis.RELATIVE);
    }

    private static boolean isMonthLeader(String word) {
        return switch (word) {
            case "last", "next", "this", "early", "late", "mid", "since", "-" -> true;
            default -> word.startsWith("mid-");
        };
    }

    private DateFound dayFound(int from, int to, int year, Month month, int day) {
        if (day > month.maxLength() || (year == 0 && published == null)) {
            return null;
        }
        if (year == 0) {
            LocalDate near = nearest(month, day, "");
            // A day months ahead must be spoken of as one to come; told otherwise it has been.
            boolean been = near.isAfter(published.plusDays(SOON)) && !LookAhead.at(sentence, from);
            return found(from, to, been ? nearest(month, day, "last") : near, DatePrecision.DAY, DateBasis.EXPLICIT);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        return found(from, to, LocalDate.of(year, month, Math.min(day, last)), DatePrecision.DAY, DateBasis.EXPLICIT);
    }

    /** A month or day without its year belongs to the year that brings it nearest to the publication. */
    private LocalDate nearest(Month month, int day, String leader) {
        return Stream.of(-1, 0, 1)
                .map(offset -> YearMonth.of(published.getYear() + offset, month))
                .map(ym -> ym.atDay(Math.min(day, ym.lengthOfMonth())))
                .filter(date -> !leader.equals("last") || !date.isAfter(published))
                .filter(date -> !leader.equals("next") || !date.isBefore(published.withDayOfMonth(1)))
                .min((a, b) -> Long.compare(away(a), away(b)))
                .orElse(published);
    }

    private long away(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(published, date));
    }

    private DateFound bareYear(int i) {
        int year = year(i);
        boolean told = sentence.tag(i - 1) == Tag.ADP || sentence.norm(i - 1).equals("since");
        return year > 0 && told
                ? found(i, i + 1, LocalDate.of(year, 1, 1), DatePrecision.YEAR, DateBasis.EXPLICIT)
                : null;
    }

    private Month month(int i) {
        Month month = MonthNames.month(sentence.norm(i));
        return month != null && sentence.token(i).text().codePoints().anyMatch(Character::isUpperCase) ? month : null;
    }

    private int day(int i) {
        String word = sentence.norm(i);
        int digits = 0;
        while (digits < word.length() && digits < 3 && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        // "2nd", "3rd"; of "2-3" and "2–3" the first day counts.
        boolean ending = rest.isEmpty()
                || rest.equals("st")
                || rest.equals("nd")
                || rest.equals("rd")
                || rest.equals("th")
                || rest.startsWith("-")
                || rest.startsWith("–");
        if (digits == 0 || digits > 2 || !ending) {
            return 0;
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    private int year(int i) {
        String word = sentence.norm(i);
        boolean four = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = four ? Integer.parseInt(word) : 0;
        return year >= 1900 && year <= 2100 ? year : 0;
    }

    private static DateFound found(int from, int to, LocalDate date, DatePrecision precision, DateBasis basis) {
        return new DateFound(from, to, new SaidAt(date, precision, basis));
    }
}
