// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words and gazetteer hits, longest hit first. */
final class Units {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "lt", "gen", "maj", "col", "sen", "rep", "gov", "dr", "mr", "mrs", "ms", "adm", "capt", "sgt", "st", "jr",
            "prof", "pres", "brig", "sec");

    private final String raw;
    private final String folded;
    private final List<Unit> units = new ArrayList<>();

    private Units(String raw, String folded) {
        this.raw = raw;
        this.folded = folded;
    }

    /** The units of a body, in order; {@code title} only tells which full names are known. */
    static List<Unit> of(String title, String body, Gazetteer gazetteer, Homonyms homonyms) {
        Units cut = new Units(body, Folding.fold(body));
        List<Gazetteer.Hit> hits = gazetteer.hits(body, cut.folded);
        homonyms.note(hits);
        if (title != null) {
            homonyms.note(gazetteer.hits(title, Folding.fold(title)));
        }
        cut.cut(hits, homonyms);
        return cut.units;
    }

    private void cut(List<Gazetteer.Hit> hits, Homonyms homonyms) {
        int next = 0;
        int at = 0;
        while (at < raw.length()) {
            while (next < hits.size() && hits.get(next).start() < at) {
                next++;
            }
            if (next < hits.size() && hits.get(next).start() == at) {
                Gazetteer.Hit hit = hits.get(next);
                List<Entry> meant = homonyms.settle(hit.entries());
                if (meant.isEmpty()) {
                    // A shorter name may stand at the same place, else it is a word like any other.
                    next++;
                } else {
                    add(hit.start(), hit.end(), meant);
                    at = hit.end();
                }
            } else if (Character.isLetterOrDigit(raw.charAt(at))) {
                int end = at + 1;
                while (end < raw.length() && Character.isLetterOrDigit(raw.charAt(end))) {
                    end++;
                }
                if (!isPossessive(at, end)) {
                    add(at, end, List.of());
                }
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean isPossessive(int start, int end) {
        return end - start == 1
                && folded.charAt(start) == 's'
                && start > 0
                && folded.charAt(start - 1) == '\''
                && !units.isEmpty()
                && units.get(units.size() - 1).end() == start - 1;
    }

    private void add(int start, int end, List<Entry> entries) {
        String text = folded.substring(start, end);
        units.add(new Unit(start, end, text, Character.isUpperCase(raw.charAt(start)), gapBefore(start), entries));
    }

    private Unit.Gap gapBefore(int start) {
        if (units.isEmpty()) {
            return Unit.Gap.STOP;
        }
        Unit before = units.get(units.size() - 1);
        if (start - before.end() > 12) {
            return Unit.Gap.STOP;
        }
        // Emphasis marks around a name do not part it from its neighbours.
        String between = folded.substring(before.end(), start).replace("*", "").replace("_", "");
        if (raw.substring(before.end(), start).indexOf('\n') >= 0) {
            return Unit.Gap.STOP;
        }
        if (between.isBlank()) {
            return Unit.Gap.SPACE;
        }
        return switch (between.strip()) {
            case "-", "\u2013" -> between.length() == 1 ? Unit.Gap.HYPHEN : Unit.Gap.STOP;
            case "'s" -> Unit.Gap.POSSESSIVE;
            case "'" -> between.startsWith("'") && between.length() > 1 ? Unit.Gap.POSSESSIVE : Unit.Gap.STOP;
            case "," -> Unit.Gap.COMMA;
            case "." ->
                ABBREVIATIONS.contains(before.text()) || before.text().length() == 1 ? Unit.Gap.SPACE : Unit.Gap.STOP;
            default -> Unit.Gap.STOP;
        };
    }
}
