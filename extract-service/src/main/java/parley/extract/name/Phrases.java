// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Set;
import parley.extract.name.Offices.Head;

/** Finds office phrases among the units: heads, how far they reach to the left, and whose they are. */
final class Phrases {

    /** An office phrase over units {@code from} to {@code to} (excluded); {@code owner} is the unit that tells the party, or -1. */
    record Phrase(int from, int headAt, int to, Head head, int owner) {}

    private static final Set<String> CONNECTORS = Set.of("of", "for", "to", "the", "on", "at");
    private static final int REACH = 9;

    private final List<Unit> units;
    private final Offices offices;
    private final Head[] headAt;
    private final Head[] headEnding;
    private final OwnersBehind behind;

    Phrases(List<Unit> units, Offices offices) {
        this.units = units;
        this.offices = offices;
        behind = new OwnersBehind(units);
        headAt = new Head[units.size()];
        headEnding = new Head[units.size()];
        int next = 0;
        while (next < units.size()) {
            Head head = longestHead(next);
            if (head != null) {
                headAt[next] = head;
                headEnding[next + head.words() - 1] = head;
                next += head.words();
            } else {
                next++;
            }
        }
    }

    private Head longestHead(int at) {
        Head longest = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < Math.min(units.size(), at + Offices.MAX_WORDS); i++) {
            Unit unit = units.get(i);
            if ((i > at && !unit.joined() && unit.gap() != Unit.Gap.POSSESSIVE) || unit.isPerson()) {
                break;
            }
            if (i > at) {
                phrase.append(unit.gap() == Unit.Gap.POSSESSIVE ? "'s " : " ");
            }
            phrase.append(unit.text());
            Head head = offices.head(phrase.toString());
            // A hit such as an outlet of the same spelling is no office.
            if (head != null && (i > at || unit.isWord())) {
                longest = head;
            }
        }
        return longest;
    }

    /** Whether a unit belongs to the words of an office. */
    boolean office(int unit) {
        return headAt[unit] != null
                || headEnding[unit] != null
                || offices.modifies(units.get(unit).text());
    }

    Head startingAt(int unit) {
        return headAt[unit];
    }

    /** The title phrase that ends just before a name at {@code name}, or null. */
    Phrase before(int name) {
        int from = name;
        int owner = -1;
        int first = -1;
        Head head = null;
        while (from > 0 && name - from < REACH) {
            int left = from - 1;
            Unit gapOwner = units.get(from);
            Unit unit = units.get(left);
            if (gapOwner.gap() == Unit.Gap.POSSESSIVE && head != null && (unit.tellsParty() || unit.isPerson())) {
                owner = left;
                from = unit.isPerson() ? from : left;
                break;
            }
            if (!gapOwner.joined()) {
                break;
            }
            Head ending = headEnding[left];
            if (ending != null && ending.type() != Offices.Type.FORCE) {
                // The outermost office is the holder's own: "Advisor to the President" is no president.
                head = head == null || !ending.organ() ? ending : head;
                from = left - ending.words() + 1;
                first = from;
            } else if (!unit.isWord() && !unit.isPerson()) {
                boolean local = owner < 0 && unit.entry().place() != null && head != null && head.local();
                owner = (unit.tellsParty() || local) && !patron(left) ? left : owner;
                from = left;
            } else if (unit.isWord() && (offices.modifies(unit.text()) || (unit.capital() && notSentenceStart(left)))) {
                from = left;
            } else if (from < name && crossesTo(left)) {
                from = left;
            } else {
                break;
            }
        }
        if (head == null) {
            return null;
        }
        int start = owner >= 0 && owner < first && !units.get(owner).isPerson() ? owner : first;
        for (int i = start - 1; i >= from && offices.modifies(units.get(i).text()); i--) {
            start = i;
        }
        return new Phrase(start, first, name, head, owner);
    }

    private boolean notSentenceStart(int unit) {
        return units.get(unit).gap() != Unit.Gap.STOP
                && !NameWords.never(units.get(unit).text());
    }

    /** A connector is crossed only towards a title: "Envoy to the Middle East X", "Minister of Defense X". */
    private boolean crossesTo(int connector) {
        int left = connector - 1;
        if (units.get(connector).text().equals("the")) {
            if (left < 0 || !CONNECTORS.contains(units.get(left).text())) {
                return false;
            }
            left--;
        }
        return CONNECTORS.contains(units.get(connector).text())
                && left >= 0
                && units.get(left + 1).joined()
                && headEnding[left] != null;
    }

    /** "Arland-backed": Arland is no owner of what follows. */
    private boolean patron(int unit) {
        int next = unit + 1;
        return next < units.size()
                && units.get(next).gap() == Unit.Gap.HYPHEN
                && offices.patron(units.get(next).text());
    }

    /** The phrase around a head that names nobody: "senior Ukrainian officials", "Russia's Defense Ministry". */
    Phrase around(int headUnit) {
        Head head = headAt[headUnit];
        int from = headUnit;
        int owner = -1;
        while (from > 0 && headUnit - from < REACH) {
            int left = from - 1;
            Unit right = units.get(from);
            Unit unit = units.get(left);
            if (right.gap() == Unit.Gap.POSSESSIVE && (unit.tellsParty() || unit.isPerson())) {
                owner = left;
                from = unit.isPerson() ? from : left;
                break;
            }
            if (!right.joined()) {
                break;
            }
            if (unit.tellsParty()) {
                owner = patron(left) ? owner : left;
                from = left;
            } else if (unit.isWord() && (offices.modifies(unit.text()) || headEnding[left] != null)) {
                from = left;
            } else if (unit.isPerson() && headAt[from] != null && headAt[from].organ()) {
                // "a Karst administration official"
                owner = left;
                break;
            } else {
                break;
            }
        }
        int to = headUnit + head.words();
        if (owner < 0) {
            int whose = behind.directly(to);
            if (whose > 0) {
                return new Phrase(from, headUnit, whose + 1, head, whose);
            }
            owner = behind.further(to, head);
        }
        return new Phrase(from, headUnit, to, head, owner);
    }
}
