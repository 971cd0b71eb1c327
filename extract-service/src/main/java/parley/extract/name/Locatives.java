// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a capital's name means the place or its government, from the words before it. Immutable. */
final class Locatives {

    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> travel = new HashSet<>();
    private final Set<String> region = new HashSet<>();
    private final Set<String> after = new HashSet<>();

    Locatives() {
        for (LexiconLines.Line line : LexiconLines.of("locatives.txt")) {
            switch (line.key().get(0)) {
                case "preposition" -> prepositions.addAll(line.phrases());
                case "travel" -> travel.addAll(line.phrases());
                case "region" -> region.addAll(line.phrases());
                case "after" -> after.addAll(line.phrases());
                default -> throw new IllegalStateException("lexicon locatives.txt: unknown key " + line.key());
            }
        }
    }

    /** Whether a list of places that ends in "oblasts" or "regions" follows: "Donetsk and Luhansk oblasts". */
    boolean regionFollows(List<Unit> units, int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + 9); i++) {
            Unit unit = units.get(i);
            if (unit.gap() == Unit.Gap.STOP) {
                return false;
            }
            if (region.contains(unit.text())) {
                return true;
            }
            boolean listed =
                    unit.text().equals("and") || (!unit.isWord() && unit.entry().place() != null);
            if (!listed) {
                return false;
            }
        }
        return false;
    }

    boolean isPlace(List<Unit> units, int at) {
        if (at + 1 < units.size()
                && units.get(at + 1).joined()
                && after.contains(units.get(at + 1).text())) {
            return true;
        }
        Unit unit = units.get(at);
        if (at == 0 || unit.gap() != Unit.Gap.SPACE) {
            return false;
        }
        String before = units.get(at - 1).text();
        if (prepositions.contains(before) || travel.contains(before)) {
            return true;
        }
        // "to Moscow" is a place only where somebody travels or something is sent by road: a message goes to a party.
        if (before.equals("to") || before.equals("for") || before.equals("from") || before.equals("on")) {
            for (int i = at - 2; i >= Math.max(0, at - 5); i--) {
                if (travel.contains(units.get(i).text())) {
                    return true;
                }
                if (units.get(i + 1).gap() == Unit.Gap.STOP) {
                    return false;
                }
            }
        }
        return false;
    }
}
