// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.events.PlacePrecision;

/**
 * What the dossiers in use and the world list know together: each party, person, place and medium once, with all that any of
 * them says of it. Where they differ the dossier named first is right, and the world list last. Immutable once made.
 */
final class Directory {

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, Set<String>> homes = new LinkedHashMap<>();

    Directory(List<Dossier> dossiers, Dossier world) {
        Stream.concat(dossiers.stream(), Stream.of(world)).forEach(dossier -> {
            Set<String> home = dossier.id().equals(world.id()) ? Set.of() : Set.of(dossier.id());
            dossier.parties().forEach(party -> {
                parties.merge(party.code(), party, Directory::both);
                settle(party.code(), home);
            });
            dossier.people().forEach(person -> {
                people.merge(person.name(), ownParty(person), Directory::both);
                settle(person.name(), home);
            });
            dossier.places().forEach(place -> add(place, home));
            dossier.outlets().forEach(outlet -> {
                outlets.merge(outlet.name(), outlet, Directory::both);
                settle(outlet.name(), home);
            });
        });
        parties.values().forEach(this::country);
    }

    List<Party> parties() {
        return List.copyOf(parties.values());
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<Outlet> outlets() {
        return List.copyOf(outlets.values());
    }

    Party party(String code) {
        return parties.get(code);
    }

    /** Ids of the dossiers that alone know a name or party code; empty when it is everybody's. */
    Set<String> homes(String name) {
        return homes.getOrDefault(name, Set.of());
    }

    /** The world list comes last, and what it knows is at home nowhere in particular. */
    private void settle(String name, Set<String> home) {
        homes.merge(name, home, (one, other) -> other.isEmpty() ? Set.of() : union(one, other));
    }

    private void add(Place place, Set<String> home) {
        places.merge(key(place), place, Directory::both);
        settle(key(place), home);
    }

    private static String key(Place place) {
        return place.name() + "|" + place.country();
    }

    /** Ids of the dossiers that alone know a place; empty when it is everybody's. */
    Set<String> homes(Place place) {
        return homes(key(place));
    }

    /** A state is also a place, and so is its capital; without coordinates where no dossier gives them. */
    private void country(Party party) {
        if (party.kind() != Party.Kind.STATE) {
            return;
        }
        add(new Place(party.name(), List.of(), null, party.code(), null, null, PlacePrecision.COUNTRY), Set.of());
        for (String capital : party.capitals()) {
            boolean known = places.values().stream()
                    .anyMatch(place ->
                            place.name().equals(capital) || place.aliases().contains(capital));
            if (!known) {
                add(new Place(capital, List.of(), null, party.code(), null, null, PlacePrecision.TOWN), Set.of());
            }
        }
    }

    /** An office without a party is the party's whose person this is: it must stay so beside those of another dossier. */
    private static Person ownParty(Person person) {
        List<Role> roles = person.roles().stream()
                .map(role -> role.party() != null
                        ? role
                        : new Role(role.title(), role.rank(), role.from(), role.until(), person.party()))
                .toList();
        return new Person(person.name(), person.party(), person.sex(), person.aliases(), roles);
    }

    private static Person both(Person one, Person other) {
        List<Role> roles = new ArrayList<>(one.roles());
        for (Role role : other.roles()) {
            boolean known = one.roles().stream().anyMatch(each -> each.title().equals(role.title()));
            if (!known) {
                roles.add(role);
            }
        }
        return new Person(one.name(), one.party(), one.sex(), union(one.aliases(), other.aliases()), roles);
    }

    private static Party both(Party one, Party other) {
        List<String> names = union(one.names(), other.names());
        return new Party(
                one.code(),
                one.kind(),
                one.name(),
                one.name().equals(other.name()) ? names : union(names, List.of(other.name())),
                union(one.demonyms(), other.demonyms()),
                union(one.metonyms(), other.metonyms()),
                union(one.capitals(), other.capitals()),
                union(one.bases(), other.bases()),
                List.of());
    }

    private static Place both(Place one, Place other) {
        boolean placed = one.lat() != null;
        return new Place(
                one.name(),
                union(one.aliases(), other.aliases()),
                one.admin() == null ? other.admin() : one.admin(),
                one.country(),
                placed ? one.lat() : other.lat(),
                placed ? one.lon() : other.lon(),
                one.precision());
    }

    private static Outlet both(Outlet one, Outlet other) {
        return new Outlet(one.name(), one.kind(), union(one.aliases(), other.aliases()), one.party());
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
