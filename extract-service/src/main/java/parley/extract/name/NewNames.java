// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import parley.extract.name.Offices.Head;

/** Recognises names no dossier knows: runs of capitalised words behind a title, or long enough to be a name. */
final class NewNames {
    private static final int LONGEST = 5;

    private final String body;
    private final List<Unit> units;
    private final Phrases phrases;

    NewNames(String body, List<Unit> units, Phrases phrases) {
        this.body = body;
        this.units = units;
        this.phrases = phrases;
    }

    /** The unit after the name that starts at {@code name} behind a title, or {@code name} if there is none. */
    int endOfTitled(Head title, int name) {
        boolean taking = title.type() == Offices.Type.TITLE
                || title.type() == Offices.Type.BEFORE_NAME
                || title.type() == Offices.Type.ANALYST;
        if (!taking || name >= units.size() || units.get(name).gap() != Unit.Gap.SPACE) {
            return name;
        }
        int end = endOfRun(name);
        boolean enough = end - name >= (title.plural() ? 2 : 1);
        boolean longer = end < units.size()
                && units.get(end).isPerson()
                && units.get(end).joined();
        return enough && !longer && end - name <= LONGEST && !inHeading(name) && !beforeNickname(end) ? end : name;
    }

    // "expert Ivan “Ghost” Petrov": the given name alone is nobody.
    private boolean beforeNickname(int end) {
        int next = units.get(end - 1).end() + 1;
        return next < body.length() && body.charAt(next - 1) == ' ' && "“\"‘".indexOf(body.charAt(next)) >= 0;
    }

    /** The unit after a bare name of two words or more at {@code at}, or {@code at} if there is none. */
    int endOfBare(int at, Finds finds) {
        int end = endOfRun(at);
        for (int i = at; i < end; i++) {
            if (finds.used(i)) {
                end = i;
            }
        }
        return end - at >= 2 && end - at <= LONGEST ? end : at;
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < units.size()
                && isNamePart(end, end == from)
                && (end == from || units.get(end).gap() != Unit.Gap.COMMA)
                && (end == from || units.get(end).joined())) {
            end++;
        }
        return end;
    }

    private boolean isNamePart(int at, boolean first) {
        Unit unit = units.get(at);
        boolean initial = !first && unit.text().length() == 1;
        boolean particle = NameWords.particle(unit.text()) && at + 1 < units.size();
        if (!unit.capital()) {
            Unit next = particle ? units.get(at + 1) : unit;
            boolean another = particle && at + 2 < units.size() && NameWords.particle(next.text());
            return particle && !first && next.joined() && (next.capital() || another) && unit.isWord();
        }
        return unit.isWord()
                && phrases.startingAt(at) == null
                && (initial || particle || !NameWords.never(unit.text()))
                && !Character.isDigit(unit.text().charAt(0));
    }

    /** A line where most longer words are capitalised is a heading: its capitals name nobody. */
    private boolean inHeading(int at) {
        int lineStart = body.lastIndexOf('\n', units.get(at).start()) + 1;
        int lineEnd = body.indexOf('\n', lineStart);
        int end = lineEnd < 0 ? body.length() : lineEnd;
        if (end - lineStart > 160) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        int first = at;
        while (first > 0 && units.get(first - 1).start() >= lineStart) {
            first--;
        }
        for (int i = first; i < units.size() && units.get(i).end() <= end; i++) {
            if (units.get(i).end() - units.get(i).start() > 3) {
                words++;
                capitals += units.get(i).capital() ? 1 : 0;
            }
        }
        return words >= 4 && capitals >= 0.8 * words;
    }
}
