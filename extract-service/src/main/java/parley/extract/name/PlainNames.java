// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import parley.extract.dossier.Place;

/** Gazetteer hits that belong to no longer mention; a capital is a place or speaks for its state. */
final class PlainNames {
    private final Finds finds;
    private final Gazetteer gazetteer;
    private final Locatives locatives;

    PlainNames(Finds finds, Gazetteer gazetteer, Locatives locatives) {
        this.finds = finds;
        this.gazetteer = gazetteer;
        this.locatives = locatives;
    }

    void find() {
        List<Unit> units = finds.units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!finds.used(i) && !unit.isWord() && !unit.entry().weak() && !person(units, i)) {
                finds.add(i, i + 1, mention(units, i));
            }
        }
    }

    /** "Vera Jordan", "Paris Lund": a name beside an unknown one is part of it. */
    private static boolean person(List<Unit> units, int at) {
        if (!NameWords.person(units.get(at).text())) {
            return false;
        }
        // At the head of a sentence anything has a capital: "Ask Jordan".
        boolean before = at > 0
                && units.get(at).gap() == Unit.Gap.SPACE
                && units.get(at - 1).gap() != Unit.Gap.STOP
                && name(units.get(at - 1));
        boolean after = at + 1 < units.size() && units.get(at + 1).gap() == Unit.Gap.SPACE && name(units.get(at + 1));
        return before || after;
    }

    private static boolean name(Unit unit) {
        return unit.isWord() && unit.capital() && unit.text().length() > 1 && !NameWords.never(unit.text());
    }

    private Mention mention(List<Unit> units, int at) {
        Unit unit = units.get(at);
        Entry entry = unit.entry();
        Place place = entry.place() != null && locatives.regionFollows(units, at) ? region(entry) : entry.place();
        boolean capital = entry.kind() == Mention.Kind.PLACE && entry.party() != null;
        Mention.Kind kind = capital && !locatives.isPlace(units, at) ? Mention.Kind.METONYM : entry.kind();
        boolean isPlace = kind == Mention.Kind.PLACE;
        String name = isPlace && place != null
                ? place.name()
                : kind == Mention.Kind.METONYM ? entry.spelling() : entry.name();
        return new Mention(
                unit.start(),
                unit.end(),
                kind,
                name,
                isPlace ? null : entry.party(),
                null,
                kind == Mention.Kind.METONYM ? 2 : 0,
                null,
                place,
                finds.owns(at + 1));
    }

    private Place region(Entry entry) {
        Place region = gazetteer.regionOf(entry.place());
        return region == null ? entry.place() : region;
    }
}
