// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.extract.date.DateFound;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Dates told from another one: "a day earlier", "two days later", "later in the day"; and weeks. */
final class Reckoning {
    private static final int SENTENCES_BACK = 5;
    private static final int NONE = Integer.MIN_VALUE;
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "ten", 10);

    private final Scene scene;
    private final Sentence s;
    private final LocalDate published;
    private final List<DateFound> dates;

    Reckoning(Scene scene, List<DateFound> dates) {
        this.scene = scene;
        s = scene.sentence();
        published = scene.reading().report().published();
        this.dates = dates;
    }

    /** What the words from (inclusive) to (exclusive) tell, or null. */
    SaidAt of(int from, int to) {
        SaidAt shifted = shifted(from, to);
        return shifted == null ? week(from, to) : shifted;
    }

    /** A day told by how long it is before or after the last one named, or null. */
    SaidAt shifted(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size() - 1); i++) {
            int days = shift(i);
            LocalDate reference = days == NONE ? null : reference(i);
            if (reference != null) {
                return new SaidAt(reference.plusDays(days), DatePrecision.DAY, DateBasis.RELATIVE);
            }
        }
        return null;
    }

    private int shift(int i) {
        String word = s.norm(i);
        String after = s.norm(i + 1);
        String third = s.norm(i + 2);
        boolean one = word.equals("a") || word.equals("one") || word.equals("the");
        if (one && after.equals("day")) {
            boolean open = s.norm(i + 3).isEmpty() || !s.token(i + 3).word();
            boolean back = third.equals("earlier") || (third.equals("before") && open);
            boolean on = third.equals("later") || (third.equals("after") && word.equals("the"));
            return back ? -1 : on ? 1 : within(i);
        }
        if (word.equals("the") && third.equals("day")) {
            return after.equals("previous") ? -1 : after.equals("next") || after.equals("following") ? 1 : NONE;
        }
        boolean days = NUMBERS.containsKey(word) && after.equals("days");
        if (days && (third.equals("later") || third.equals("earlier"))) {
            return third.equals("later") ? NUMBERS.get(word) : -NUMBERS.get(word);
        }
        return NONE;
    }

    // "later in the day", "earlier that day"
    private int within(int i) {
        String before = s.norm(i - 1);
        boolean in = before.equals("in")
                && (s.norm(i - 2).equals("later") || s.norm(i - 2).equals("earlier"));
        return in ? 0 : NONE;
    }

    // The last day named before; the day of publication where none is.
    private LocalDate reference(int before) {
        LocalDate here = last(dates, before);
        int index = s.index();
        for (int k = index - 1; here == null && k >= Math.max(0, index - SENTENCES_BACK); k--) {
            Sentence sentence = scene.reading().sentences().get(k);
            List<DateFound> told = Dates.of(sentence, published).stream()
                    .filter(date -> sentence.tag(date.to()) != Tag.PROPN)
                    .toList();
            here = last(told, sentence.size());
        }
        return here == null ? published : here;
    }

    private static LocalDate last(List<DateFound> dates, int before) {
        LocalDate day = null;
        for (DateFound date : dates) {
            boolean told = date.when().precision() == DatePrecision.DAY && date.to() <= before;
            day = told ? date.when().date() : day;
        }
        return day;
    }

    /** "this week", "at the weekend": the month, where the whole week lies in one. */
    private SaidAt week(int from, int to) {
        for (int i = Math.max(0, from); published != null && i < to; i++) {
            int shift = scene.words().in("week", s.norm(i)) ? weeks(i) : 1;
            if (shift > 0) {
                continue;
            }
            LocalDate monday = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(shift);
            LocalDate sunday = monday.plusDays(6);
            if (monday.getMonth() == sunday.getMonth()) {
                return new SaidAt(monday.withDayOfMonth(1), DatePrecision.MONTH, DateBasis.RELATIVE);
            }
        }
        return null;
    }

    // 1 where the words do not tell which week.
    private int weeks(int i) {
        return switch (s.norm(i - 1)) {
            case "this", "the", "of" -> 0;
            case "last" -> -1;
            default -> 1;
        };
    }
}
