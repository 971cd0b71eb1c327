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
import java.util.stream.Stream;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Person;
import parley.extract.dossier.Role;
import parley.extract.text.WordList;

/** Who holds an office on a day, by the dossiers: "the Arlandic president" is one person. Immutable. */
final class Holders {
    private final Set<String> single = new HashSet<>();
    private final Set<String> lesser = new HashSet<>();
    private final Map<String, List<Person>> people = new HashMap<>();

    Holders(Dossiers dossiers) {
        for (String line : WordList.lines("single-offices.txt")) {
            int bar = line.indexOf('|');
            Set<String> words = line.substring(0, bar).strip().equals("single") ? single : lesser;
            Stream.of(line.substring(bar + 1).split(",", -1)).map(String::strip).forEach(words::add);
        }
        dossiers.people().stream().forEach(person -> people.computeIfAbsent(person.party(), party -> new ArrayList<>())
                .add(person));
    }

    /** The one who holds the office for a party on a day; empty where none or several are known to. */
    Optional<Person> of(String party, String office, LocalDate day) {
        if (party == null || !single.contains(office)) {
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

    private boolean same(String title, String office) {
        String folded = " " + title.toLowerCase(Locale.ROOT).replace('-', ' ').replace("defence", "defense") + " ";
        String wanted = office.replace("defence", "defense");
        wanted = wanted.equals("premier") ? "prime minister" : wanted;
        int at = folded.indexOf(" " + wanted + " ");
        // "Special envoy of the President" is no president.
        String before = folded.substring(0, Math.max(at, 0) + 1);
        boolean own = !before.contains(" of ") && !before.contains(" to ") && !before.contains(" for ");
        return at >= 0 && own && lesser.stream().noneMatch(word -> before.contains(" " + word + " "));
    }
}
