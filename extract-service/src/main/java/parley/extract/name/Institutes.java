// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises think-tanks no dossier knows, by the word they are called: "the Coast Institute", "Center for Sea Studies". */
final class Institutes {
    /** A name over units {@code from} to {@code to} (excluded). */
    record Named(int from, int to, String name) {}

    private static final int LONGEST = 5;

    private final Set<String> alone = new HashSet<>();
    private final Set<String> withObject = new HashSet<>();

    Institutes() {
        for (LexiconLines.Line line : LexiconLines.of("institutes.txt")) {
            (line.key().get(0).equals("alone") ? alone : withObject).addAll(line.phrases());
        }
    }

    /** Adds those of a text that are no part of another name. */
    void mark(String body, Finds finds) {
        for (Named named : find(body, finds.units())) {
            if (!finds.anyUsed(named.from(), named.to())) {
                finds.add(named.from(), named.to(), Mention.Kind.ANALYST, named.name(), Finds.ANALYST, null, 0, null);
            }
        }
    }

    /** The institutes of a text in order; a bare "the Institute" is the last one named before. */
    private List<Named> find(String body, List<Unit> units) {
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.isWord()
                    || !unit.capital()
                    || !(alone.contains(unit.text()) || withObject.contains(unit.text()))) {
                continue;
            }
            int from = left(units, i);
            int to = right(units, i + 1);
            boolean named = to > i + 1 || (from < i && alone.contains(unit.text()));
            if (named) {
                String name = body.substring(
                        units.get(from).start(), units.get(to - 1).end());
                found.add(new Named(from, to, name));
                i = to - 1;
            } else if (from == i && !found.isEmpty() && alone.contains(unit.text())) {
                found.add(new Named(i, i + 1, found.get(found.size() - 1).name()));
            }
        }
        return found;
    }

    private static int left(List<Unit> units, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && units.get(from).joined() && isName(units.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isName(Unit unit) {
        return unit.capital() && !unit.isPerson() && !NameWords.never(unit.text());
    }

    // "Institute for the Study of War": of, for and on are crossed to the next capital.
    private static int right(List<Unit> units, int at) {
        int to = at;
        int next = at;
        while (next < units.size() && next - at < 2 * LONGEST && units.get(next).joined()) {
            Unit unit = units.get(next);
            boolean link = Set.of("for", "of", "on", "the", "and").contains(unit.text());
            boolean another = unit.text().equals("and")
                    && next + 1 < units.size()
                    && units.get(next + 1).text().equals("the");
            if (another || (!link && !isName(unit))) {
                break;
            }
            next++;
            to = link ? to : next;
        }
        boolean linked =
                to > at && Set.of("for", "of", "on").contains(units.get(at).text());
        return linked ? to : at;
    }
}
