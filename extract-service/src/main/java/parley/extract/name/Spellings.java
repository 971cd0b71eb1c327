// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Expands a person's name into its transliterations, from {@code lexicon/transliterations.txt}. */
final class Spellings {

    private final Map<String, List<String>> given = new HashMap<>();
    private final List<List<String>> endings = new ArrayList<>();

    Spellings() {
        for (LexiconLines.Line line : LexiconLines.of("transliterations.txt")) {
            if (line.key().get(0).equals("given")) {
                line.phrases().forEach(name -> given.put(name.toLowerCase(Locale.ROOT), line.phrases()));
            } else {
                endings.add(line.phrases());
            }
        }
    }

    Set<String> of(String name) {
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        int space = name.indexOf(' ');
        String first = space < 0 ? "" : name.substring(0, space);
        String rest = name.substring(space + 1);
        List<String> firsts =
                space < 0 ? List.of("") : given.getOrDefault(first.toLowerCase(Locale.ROOT), List.of(first));
        for (String spelledFirst : firsts) {
            for (String spelledRest : endingsOf(rest)) {
                all.add(space < 0 ? spelledRest : spelledFirst + " " + spelledRest);
            }
        }
        return all;
    }

    private List<String> endingsOf(String surname) {
        for (List<String> group : endings) {
            for (String ending : group) {
                if (surname.length() > ending.length() + 2 && surname.endsWith(ending)) {
                    String stem = surname.substring(0, surname.length() - ending.length());
                    return group.stream().map(stem::concat).toList();
                }
            }
        }
        return List.of(surname);
    }
}
