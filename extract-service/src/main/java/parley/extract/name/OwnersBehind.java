// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Set;
import parley.extract.name.Offices.Head;

/** Finds whose an office is from the words behind it: "the leadership of Arland", "a spokesman for the Arlandic army". */
final class OwnersBehind {
    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> FOR = Set.of("of", "from", "for", "in", "with", "at");
    private static final Set<String> BESIDE = Set.of("to", "close");
    private static final Set<String> NEAR_SOMEBODY = Set.of(
            "adviser", "advisor", "aide", "ally", "confidant", "source", "insider", "person", "people", "deputy");
    private static final int REACH = 4;

    private final List<Unit> units;

    OwnersBehind(List<Unit> units) {
        this.units = units;
    }

    /** The party right behind "of" or "from", which the office's own words include; or -1. */
    int directly(int to) {
        if (to + 1 >= units.size()
                || !units.get(to).joined()
                || !OF.contains(units.get(to).text())) {
            return -1;
        }
        int whose = to + 1;
        whose = units.get(whose).text().equals("the") && whose + 1 < units.size() ? whose + 1 : whose;
        return units.get(whose).joined() && units.get(whose).tellsParty() ? whose : -1;
    }

    /** The party or person a few words behind a preposition, or -1. */
    int further(int to, Head head) {
        if (to + 1 >= units.size() || !units.get(to).joined()) {
            return -1;
        }
        String link = units.get(to).text();
        boolean beside =
                BESIDE.contains(link) && to > 0 && near(units.get(to - 1).text());
        if (!beside && !FOR.contains(link)) {
            return -1;
        }
        for (int i = to + 1; i < Math.min(units.size(), to + 1 + REACH); i++) {
            Unit unit = units.get(i);
            if (!unit.joined()) {
                return -1;
            }
            if (unit.isPerson() || unit.tellsParty()) {
                return link.equals("in") && !insider(i) ? -1 : i;
            }
        }
        return head.local() ? place(to + 1) : -1;
    }

    private static boolean near(String noun) {
        return NEAR_SOMEBODY.contains(noun)
                || (noun.endsWith("s") && NEAR_SOMEBODY.contains(noun.substring(0, noun.length() - 1)));
    }

    // "a minister in Karst's cabinet", "in the Arlandic army"; an official in Arland may be anybody's.
    private boolean insider(int owner) {
        Mention.Kind kind = units.get(owner).entry().kind();
        boolean possessive = owner + 1 < units.size() && units.get(owner + 1).gap() == Unit.Gap.POSSESSIVE;
        return possessive || kind == Mention.Kind.DEMONYM || kind == Mention.Kind.METONYM;
    }

    // "the mayor of Ostvale"
    private int place(int from) {
        for (int i = from;
                i < Math.min(units.size(), from + REACH) && units.get(i).joined();
                i++) {
            if (!units.get(i).isWord() && units.get(i).entry().place() != null) {
                return i;
            }
        }
        return -1;
    }
}
