// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.extract.dossier.Person;

/** Settles whom or what a spelling means that stands for several: by strength, by the negotiation, or not at all. */
final class Homonyms {

    private final Gazetteer gazetteer;
    private final String negotiation;
    private final Set<Person> named = new HashSet<>();
    private boolean open;

    /** @param negotiation the one the text is about, or null while that is not known */
    Homonyms(Gazetteer gazetteer, String negotiation) {
        this.gazetteer = gazetteer;
        this.negotiation = negotiation;
    }

    /** Takes note of people whose full name stands in the text: their surname counts alone. */
    void note(List<Gazetteer.Hit> hits) {
        for (Gazetteer.Hit hit : hits) {
            List<Person> meant = hit.entries().stream()
                    .filter(entry -> entry.person() != null && !entry.weak())
                    .map(Entry::person)
                    .distinct()
                    .toList();
            // A spelling that two people share names neither.
            if (meant.size() == 1) {
                named.add(meant.get(0));
            }
        }
    }

    /** Whether a spelling was met that another negotiation would settle otherwise. */
    boolean open() {
        return open;
    }

    /** The meanings that remain, best first: a listed spelling before a surname; none when dossiers disagree. */
    List<Entry> settle(List<Entry> all) {
        List<Entry> entries = all.stream().filter(this::counts).toList();
        open |= entries.size() < all.size();
        List<Entry> listed = entries.stream().filter(entry -> !entry.weak()).toList();
        List<Entry> surnames = entries.stream()
                .filter(entry -> entry.weak() && named.contains(entry.person()))
                .map(Homonyms::firm)
                .toList();
        List<Entry> rest = entries.stream()
                .filter(entry -> entry.weak() && !named.contains(entry.person()))
                .toList();
        List<Entry> best = best(listed, surnames, rest);
        if (best.size() > 1) {
            best = ofNegotiation(best);
            if (best.isEmpty()) {
                return List.of();
            }
        }
        List<Entry> ranked = new ArrayList<>(best);
        for (List<Entry> others : List.of(listed, surnames, rest)) {
            others.stream().filter(entry -> !ranked.contains(entry)).forEach(ranked::add);
        }
        return ranked;
    }

    /** A spelling that only another negotiation lists gives way to the surname of somebody the text names in full. */
    private List<Entry> best(List<Entry> listed, List<Entry> surnames, List<Entry> rest) {
        boolean foreign = !listed.isEmpty()
                && !surnames.isEmpty()
                && listed.stream().map(gazetteer::homes).noneMatch(home -> home.isEmpty() || here(home));
        if (foreign) {
            open = true;
            return surnames;
        }
        return listed.isEmpty() ? surnames.isEmpty() ? rest : surnames : listed;
    }

    private boolean counts(Entry entry) {
        return entry.only() == null || entry.only().equals(negotiation);
    }

    private boolean here(Set<String> home) {
        return negotiation != null && home.contains(negotiation);
    }

    /** Those named in full, else at home in the negotiation, else at home everywhere, else those of the one dossier that knows them. */
    private List<Entry> ofNegotiation(List<Entry> best) {
        List<Entry> inFull =
                best.stream().filter(entry -> named.contains(entry.person())).toList();
        if (!inFull.isEmpty() && inFull.size() < best.size()) {
            return inFull;
        }
        List<Set<String>> homes = best.stream().map(gazetteer::homes).toList();
        if (homes.stream().distinct().count() == 1) {
            return best;
        }
        open = true;
        List<Entry> here = new ArrayList<>();
        List<Entry> everywhere = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            if (here(homes.get(i))) {
                here.add(best.get(i));
            } else if (homes.get(i).isEmpty()) {
                everywhere.add(best.get(i));
            }
        }
        return here.isEmpty() ? everywhere : here;
    }

    private static Entry firm(Entry entry) {
        return new Entry(
                entry.spelling(),
                entry.kind(),
                entry.name(),
                entry.party(),
                entry.person(),
                entry.place(),
                false,
                null);
    }
}
