// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.name.Offices.Head;

/** Recognises names no dossier knows: capitalised words behind a title, or explained by what follows them. */
final class NewNames {

    /** What follows a name and tells who it is; {@code head} is null for "of the [think-tank]". */
    record Explanation(Head head, int owner, String text) {}

    /** Words that start with a capital only at the head of a sentence or line. */
    static final Set<String> NO_NAMES = Set.of(
            "under",
            "amid",
            "between",
            "over",
            "into",
            "about",
            "during",
            "against",
            "through",
            "despite",
            "asked",
            "according",
            "following",
            "both",
            "then",
            "now",
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "of",
            "and",
            "but",
            "for",
            "to",
            "from",
            "by",
            "with",
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "their",
            "its",
            "we",
            "i",
            "this",
            "that",
            "these",
            "those",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "however",
            "meanwhile",
            "also",
            "not",
            "no",
            "there",
            "here",
            "what",
            "who",
            "why",
            "how",
            "key",
            "oblast",
            "region",
            "war",
            "council",
            "committee",
            "ministry",
            "party");

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
        return enough && end - name <= 4 && !inHeading(name) && !beforeNickname(end) ? end : name;
    }

    // "expert Ivan “Ghost” Petrov": the given name alone is nobody.
    private boolean beforeNickname(int end) {
        int next = units.get(end - 1).end() + 1;
        return next < body.length() && body.charAt(next - 1) == ' ' && "“\"‘".indexOf(body.charAt(next)) >= 0;
    }

    /** The unit after a bare name of two to four words at {@code at}, or {@code at} if there is none. */
    int endOfBare(int at, boolean[] used) {
        int end = endOfRun(at);
        for (int i = at; i < end; i++) {
            if (used[i]) {
                end = i;
            }
        }
        return end - at >= 2 && end - at <= 4 ? end : at;
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
        return unit.isWord()
                && unit.capital()
                && phrases.startingAt(at) == null
                && (initial || !NO_NAMES.contains(unit.text()))
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

    /** Reads on after a name that ends before unit {@code end}. */
    Optional<Explanation> explanation(int end) {
        if (end >= units.size()) {
            return Optional.empty();
        }
        Unit next = units.get(end);
        if (next.gap() == Unit.Gap.COMMA) {
            return apposition(end);
        }
        boolean linked = next.joined() && Set.of("of", "at", "from", "with").contains(next.text());
        for (int i = end + 1; linked && i < Math.min(units.size(), end + 4); i++) {
            if (!units.get(i).joined()) {
                return Optional.empty();
            }
            if (!units.get(i).isWord() && units.get(i).entry().kind() == Mention.Kind.ANALYST) {
                return Optional.of(
                        new Explanation(null, -1, units.get(i).entry().name()));
            }
        }
        return Optional.empty();
    }

    private Optional<Explanation> apposition(int from) {
        int owner = -1;
        for (int i = from; i < Math.min(units.size(), from + 8); i++) {
            Unit unit = units.get(i);
            boolean closes = i > from && !unit.joined() && unit.gap() != Unit.Gap.POSSESSIVE;
            if (closes || unit.isPerson()) {
                return Optional.empty();
            }
            if (!unit.isWord() && unit.entry().kind() == Mention.Kind.ANALYST) {
                return Optional.of(new Explanation(null, -1, unit.entry().name()));
            }
            owner = unit.tellsParty() && owner < 0 ? i : owner;
            Head head = phrases.startingAt(i);
            if (head != null && (head.type() != Offices.Type.FORCE && head.type() != Offices.Type.ORGAN)) {
                int last = i + head.words();
                for (int j = last;
                        owner < 0
                                && j < Math.min(units.size(), last + 4)
                                && units.get(j).joined();
                        j++) {
                    owner = units.get(j).tellsParty() ? j : -1;
                }
                String text =
                        body.substring(units.get(i).start(), units.get(last - 1).end());
                return Optional.of(new Explanation(head, owner, text));
            }
        }
        return Optional.empty();
    }
}
