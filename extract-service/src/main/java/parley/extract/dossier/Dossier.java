// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one negotiation is about: its parties, people, places, media and issue vocabulary.
 *
 * <p>Immutable. {@code principals} are party codes, {@code belligerents} the sides that fight each other, each of one or more
 * party codes; {@code issues} maps an issue name to its weighted phrases. The world list has neither.
 */
public record Dossier(
        String id,
        String title,
        List<String> principals,
        List<List<String>> belligerents,
        List<Party> parties,
        List<Person> people,
        List<Place> places,
        List<Outlet> outlets,
        Map<String, List<IssuePhrase>> issues) {

    public Dossier {
        principals = List.copyOf(principals);
        belligerents = belligerents.stream().map(List::copyOf).toList();
        parties = List.copyOf(parties);
        people = List.copyOf(people);
        places = List.copyOf(places);
        outlets = List.copyOf(outlets);
        Map<String, List<IssuePhrase>> copy = new LinkedHashMap<>();
        issues.forEach((issue, phrases) -> copy.put(issue, List.copyOf(phrases)));
        issues = Collections.unmodifiableMap(copy);
    }
}
