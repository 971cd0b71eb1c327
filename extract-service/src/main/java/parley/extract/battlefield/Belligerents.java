// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.events.PlacePrecision;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.dossier.Place;

/** Who fights whom, from the dossiers. Immutable. */
final class Belligerents {
    /** Two sides of a war, each of one or more parties. */
    private record War(List<List<String>> sides) {
        boolean includes(String party) {
            return sides.stream().anyMatch(side -> side.contains(party));
        }

        List<String> enemies(String party) {
            return sides.stream()
                    .filter(side -> !side.contains(party))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private final List<War> wars;
    private final Dossiers dossiers;

    /** @param about what a report is about, or null: who negotiates there without fighting is not taken for a belligerent */
    Belligerents(Dossiers dossiers, Dossier about) {
        this.dossiers = dossiers;
        Set<String> neutral = new HashSet<>();
        if (about != null) {
            neutral.addAll(about.principals());
            about.belligerents().forEach(neutral::removeAll);
        }
        wars = dossiers.all().stream()
                .map(dossier -> new War(dossier.belligerents().stream()
                        .map(side -> side.stream()
                                .filter(code -> !neutral.contains(code))
                                .toList())
                        .toList()))
                .filter(war ->
                        war.sides().stream().filter(side -> !side.isEmpty()).count() == 2)
                .toList();
    }

    boolean includes(String party) {
        return party != null && wars.stream().anyMatch(war -> war.includes(party));
    }

    /** The only one that fights a party, or those who fight from a country; null when there is none or are several. */
    String against(String partyOrCountry) {
        Set<String> enemies = new HashSet<>();
        for (War war : wars) {
            for (String party : at(war, partyOrCountry)) {
                enemies.addAll(war.enemies(party));
            }
        }
        return only(enemies);
    }

    /** The only one that fights a party from or in a country; without such a one, the only one that fights it at all. */
    String against(String party, String country) {
        Set<String> there = new HashSet<>();
        for (War war : wars) {
            if (party != null && war.includes(party)) {
                war.enemies(party).stream()
                        .filter(enemy -> isAt(enemy, country))
                        .forEach(there::add);
            }
        }
        return there.isEmpty() ? against(party) : only(there);
    }

    /** Whether a party fights in a war of a dossier, or is a state or armed group that could. */
    boolean mayFight(String party) {
        return includes(party) || kind(party) == Party.Kind.STATE || kind(party) == Party.Kind.GROUP;
    }

    /** Whether two parties are on opposite sides of a war. */
    boolean fight(String one, String other) {
        return one != null
                && wars.stream()
                        .anyMatch(war -> war.includes(one) && war.enemies(one).contains(other) && war.includes(other));
    }

    /** Whether a party is an armed group in a war. */
    boolean isGroup(String party) {
        return includes(party) && kind(party) == Party.Kind.GROUP;
    }

    /** Those who fight from a country, the foremost first. */
    List<String> basedIn(String country) {
        return wars.stream()
                .flatMap(war -> at(war, country).stream())
                .distinct()
                .toList();
    }

    /** The armed groups that fight from a country, the foremost first. */
    List<String> groupsIn(String country) {
        return basedIn(country).stream().filter(this::isGroup).toList();
    }

    /** The country of a state by its name alone, or null. */
    Place country(String code) {
        return code == null
                ? null
                : dossiers.party(code)
                        .filter(party -> party.kind() == Party.Kind.STATE)
                        .map(party ->
                                new Place(party.name(), List.of(), null, code, null, null, PlacePrecision.COUNTRY))
                        .orElse(null);
    }

    private Party.Kind kind(String party) {
        return party == null ? null : dossiers.party(party).map(Party::kind).orElse(null);
    }

    private List<String> at(War war, String partyOrCountry) {
        return war.sides().stream()
                .flatMap(List::stream)
                .filter(party -> isAt(party, partyOrCountry))
                .toList();
    }

    private boolean isAt(String party, String country) {
        if (country == null) {
            return false;
        }
        return party.equals(country)
                || dossiers.party(party)
                        .filter(known -> known.bases().contains(country))
                        .isPresent();
    }

    private static String only(Set<String> parties) {
        return parties.size() == 1 ? parties.iterator().next() : null;
    }
}
