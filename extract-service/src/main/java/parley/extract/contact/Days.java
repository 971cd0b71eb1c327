// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.time.LocalDate;
import java.util.List;
import parley.events.DatePrecision;
import parley.extract.date.DateFound;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds when an occasion takes place, among the dates of its sentence that belong to no other occasion. */
final class Days {
    private static final int ELSEWHERE = 30;
    private static final int TOLD = 12;
    private static final int MONTH = 16;

    private final Scene scene;
    private final Sentence s;
    private final LocalDate published;
    private final List<DateFound> dates;

    Days(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
        published = scene.reading().report().published();
        dates = Dates.of(s, published);
    }

    /** The date of an occasion between its neighbours' tokens, or null. */
    SaidAt of(Occasion occasion, int end, int previous, int next) {
        DateFound best = null;
        int least = Integer.MAX_VALUE;
        for (DateFound date : dates) {
            boolean year = date.when().precision() == DatePrecision.YEAR;
            int distance = distance(date, occasion.phrase(), end);
            boolean month = date.when().precision() == DatePrecision.MONTH;
            if ((year && distance > 0)
                    || (month && distance > MONTH && date.from() > 1)
                    || !belongs(date, occasion, previous, next)) {
                continue;
            }
            boolean told = date.from() > end && verbs(end, date.from());
            boolean before = date.to() <= occasion.phrase() && date.from() > 1 && verbBetween(date.to(), occasion);
            int weight = coarse(date) + distance + (before ? ELSEWHERE : 0) + (told ? TOLD : 0);
            if (weight < least) {
                least = weight;
                best = date;
            }
        }
        SaidAt reckoned = new Reckoning(scene, dates).shifted(occasion.to(), next);
        if (reckoned != null) {
            return reckoned;
        }
        if (best != null) {
            return best.when();
        }
        return new Reckoning(scene, dates).of(previous, next);
    }

    /** The day of an occasion that is news and has no date of its own: the day of its telling, in this sentence or just before. */
    SaidAt ofNews() {
        for (int k = s.index(); k >= Math.max(0, s.index() - 1); k--) {
            Sentence sentence = scene.reading().sentences().get(k);
            if (sentence.paragraph() != s.paragraph() && s.index() - k > 0 && !opensNext(sentence)) {
                return null;
            }
            List<SaidAt> days = Dates.of(sentence, published).stream()
                    .map(DateFound::when)
                    .filter(when -> when.precision() == DatePrecision.DAY)
                    .distinct()
                    .toList();
            if (!days.isEmpty()) {
                return days.size() == 1 ? days.get(0) : null;
            }
        }
        return null;
    }

    // One-sentence paragraphs go on with what the one before tells.
    private boolean opensNext(Sentence before) {
        return before.paragraph() == s.paragraph() - 1;
    }

    // A day tells more than a month, but not from far away.
    private static int coarse(DateFound date) {
        return switch (date.when().precision()) {
            case DAY -> 0;
            case MONTH -> 8;
            default -> 16;
        };
    }

    private boolean belongs(DateFound date, Occasion occasion, int previous, int next) {
        if (date.from() >= occasion.phrase()) {
            return date.from() < next;
        }
        if (date.from() < previous) {
            // What opens the sentence dates all of it.
            boolean open = Joints.find(s, ";", date.to(), occasion.phrase()) < 0;
            return open && date.to() <= 4 && date.from() <= 1;
        }
        return previous == 0 || parted(previous, date.from());
    }

    // A date before another verb dates that one first: "said on Monday the talks would resume in May".
    private boolean verbBetween(int from, Occasion occasion) {
        return verbs(from, occasion.phrase());
    }

    // "will host X in April, the ministry said on Monday"
    private boolean verbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.tag(i) == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Joints.breaks(s.norm(i)) || s.norm(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    // English puts the date after what it dates, so one before counts as a word further away.
    private static int distance(DateFound date, int from, int to) {
        return Math.max(0, Math.max(from - date.to() + 2, date.from() - to + 1));
    }
}
