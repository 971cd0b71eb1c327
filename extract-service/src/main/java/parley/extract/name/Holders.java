// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Person;
import parley.extract.dossier.Role;

/** Who holds an office on a day, by the dossiers: "the Arlandic president" is one person. Immutable. */
final class Holders {
    /** Offices that one person at a time holds; of ministers and envoys there are many. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "supreme leader",
            "king",
            "emir",
            "crown prince",
            "foreign minister",
            "foreign secretary",
            "defense minister",
            "defence minister",
            "defense secretary",
            "defence secretary",
            "finance minister",
            "economy minister",
            "trade minister",
            "interior minister",
            "secretary of state",
            "secretary general",
            "treasury secretary",
            "commerce secretary",
            "vice president",
            "commission president",
            "council president",
            "national security adviser",
            "national security advisor");

    private static final Set<String> LESSER = Set.of("deputy", "former", "vice", "adviser", "advisor", "aide", "first");

    private final Map<String, List<Person>> people = new HashMap<>();

    Holders(Dossiers dossiers) {
        Set<Person> known = new HashSet<>();
        dossiers.all().stream()
                .flatMap(dossier -> dossier.people().stream())
                .filter(known::add)
                .forEach(person -> people.computeIfAbsent(person.party(), party -> new ArrayList<>())
                        .add(person));
    }

    /** The one who holds the office for a party on a day; empty where none or several are known to. */
    Optional<Person> of(String party, String office, LocalDate day) {
        if (party == null || !SINGLE.contains(office)) {
            return Optional.empty();
        }
        Person found = null;
        for (Person person : people.getOrDefault(party, List.of())) {
            boolean holds = person.roleOn(day)
                    .map(Role::title)
                    .filter(title -> same(title, office))
                    .isPresent();
            if (holds && found != null && !found.name().equals(person.name())) {
                return Optional.empty();
            }
            found = holds ? person : found;
        }
        return Optional.ofNullable(found);
    }

    private static boolean same(String title, String office) {
        String folded = " " + title.toLowerCase(Locale.ROOT).replace('-', ' ').replace("defence", "defense") + " ";
        String wanted = office.replace("defence", "defense");
        wanted = wanted.equals("premier") ? "prime minister" : wanted;
        int at = folded.indexOf(" " + wanted + " ");
        return at >= 0 && LESSER.stream().noneMatch(word -> folded.lastIndexOf(" " + word + " ", at) >= 0);
    }
}
