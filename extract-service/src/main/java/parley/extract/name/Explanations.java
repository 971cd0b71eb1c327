// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.name.Offices.Head;

/** What follows a name and tells who it is: "X, a military analyst", "X of the Norwick Institute", "X, Arland's envoy". */
final class Explanations {
    /** {@code head} is null for "of the [think-tank]" and "of [party]"; {@code owner} tells the party, or is -1. */
    record Explanation(Head head, int owner, String text) {}

    private static final Set<String> LINKS = Set.of("of", "at", "from", "with");
    private static final int APPOSITION = 8;
    private static final int OWNER = 8;

    private final Finds finds;
    private final List<Unit> units;
    private final Phrases phrases;

    Explanations(Finds finds, Phrases phrases) {
        this.finds = finds;
        this.phrases = phrases;
        units = finds.units();
    }

    /** Reads on after a name that ends before unit {@code end}. */
    Optional<Explanation> after(int end) {
        if (end >= units.size()) {
            return Optional.empty();
        }
        Unit next = units.get(end);
        if (next.gap() == Unit.Gap.COMMA) {
            return apposition(end);
        }
        return next.joined() && LINKS.contains(next.text()) ? house(end) : Optional.empty();
    }

    // "of the Norwick Institute", "of Arland"
    private Optional<Explanation> house(int link) {
        for (int i = link + 1; i < Math.min(units.size(), link + 4); i++) {
            if (!units.get(i).joined()) {
                return Optional.empty();
            }
            if (finds.analyst(i) != null) {
                return Optional.of(new Explanation(null, -1, finds.analyst(i).name()));
            }
            Entry entry = units.get(i).entry();
            if (entry != null && entry.kind() == Mention.Kind.ANALYST) {
                return Optional.of(new Explanation(null, -1, entry.name()));
            }
            boolean body = units.get(link).text().equals("of") && entry != null && entry.kind() == Mention.Kind.PARTY;
            if (body) {
                return Optional.of(new Explanation(null, i, null));
            }
        }
        return Optional.empty();
    }

    private Optional<Explanation> apposition(int from) {
        int owner = -1;
        for (int i = from; i < Math.min(units.size(), from + APPOSITION); i++) {
            Unit unit = units.get(i);
            boolean closes = i > from && !unit.joined() && unit.gap() != Unit.Gap.POSSESSIVE;
            if (closes || unit.isPerson()) {
                return Optional.empty();
            }
            if (!unit.isWord() && unit.entry().kind() == Mention.Kind.ANALYST) {
                return Optional.of(new Explanation(null, -1, unit.entry().name()));
            }
            if (finds.analyst(i) != null) {
                return Optional.of(new Explanation(null, -1, finds.analyst(i).name()));
            }
            owner = unit.tellsParty() && owner < 0 ? i : owner;
            Head head = phrases.startingAt(i);
            if (head != null && head.type() != Offices.Type.FORCE && !head.organ()) {
                int last = i + head.words();
                return Optional.of(new Explanation(head, owner < 0 ? owner(last) : owner, finds.text(i, last)));
            }
        }
        return Optional.empty();
    }

    // "deputy head of the committee in Arland's upper house": the first party or place up to the next comma.
    private int owner(int from) {
        int place = -1;
        for (int i = from; i < Math.min(units.size(), from + OWNER); i++) {
            Unit unit = units.get(i);
            if (!unit.joined() && unit.gap() != Unit.Gap.POSSESSIVE) {
                break;
            }
            if (unit.tellsParty()) {
                return i;
            }
            boolean local = place < 0 && !unit.isWord() && unit.entry().place() != null;
            place = local ? i : place;
        }
        return place;
    }
}
