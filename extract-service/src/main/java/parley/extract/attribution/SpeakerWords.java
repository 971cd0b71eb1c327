// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.dossier.Party;
import parley.extract.text.WordList;

/** The nouns of {@code speakers.txt}: who or what speaks behind a name. Immutable. */
record SpeakerWords(
        Set<String> documents,
        Set<String> words,
        Set<String> people,
        Set<String> unnamed,
        Set<String> voices,
        Set<String> insiders,
        Set<String> experts,
        Set<String> institutes,
        Set<String> persons,
        Set<String> pairs,
        Set<String> pairsOfPeople,
        Map<String, Set<Party.Kind>> kinds) {
    static SpeakerWords load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String line : WordList.lines("speakers.txt")) {
            int bar = line.indexOf('|');
            Set<String> words = kinds.computeIfAbsent(line.substring(0, bar).strip(), kind -> new TreeSet<>());
            for (String word : line.substring(bar + 1).split(",", -1)) {
                words.add(word.strip());
            }
        }
        return new SpeakerWords(
                of(kinds, "document"),
                of(kinds, "words"),
                of(kinds, "people"),
                of(kinds, "unnamed"),
                of(kinds, "voice"),
                of(kinds, "insider"),
                of(kinds, "expert"),
                of(kinds, "institute"),
                of(kinds, "person"),
                of(kinds, "pair"),
                of(kinds, "pair-people"),
                nouns(kinds));
    }

    private static Set<String> of(Map<String, Set<String>> kinds, String kind) {
        if (!kinds.containsKey(kind)) {
            throw new IllegalArgumentException("speakers.txt: no line of kind '" + kind + "'");
        }
        return Set.copyOf(kinds.get(kind));
    }

    // "organisation" may be a body or an armed group.
    private static Map<String, Set<Party.Kind>> nouns(Map<String, Set<String>> kinds) {
        Map<String, Set<Party.Kind>> nouns = new HashMap<>();
        for (Party.Kind kind : Party.Kind.values()) {
            for (String noun : of(kinds, kind.name().toLowerCase(Locale.ROOT))) {
                nouns.computeIfAbsent(noun, n -> EnumSet.noneOf(Party.Kind.class))
                        .add(kind);
            }
        }
        return nouns;
    }
}
