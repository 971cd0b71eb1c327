// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Watches that no word of a dossier stands for two parties or for two people. Not thread-safe. */
final class Meanings {

    private record Owner(String name, YamlField field) {}

    private final String kind;
    private final Map<String, Owner> owners = new HashMap<>();

    /** @param kind what the words stand for, as said in complaints */
    Meanings(String kind) {
        this.kind = kind;
    }

    /** Notes words for somebody; one that stands for another already is reported. */
    void note(String name, List<YamlField> words) {
        for (YamlField word : words) {
            Owner before = owners.putIfAbsent(word.text().toLowerCase(Locale.ROOT), new Owner(name, word));
            if (before != null && !before.name().equals(name)) {
                word.report("'" + word.text() + "' stands for the " + kind + " '" + before.name() + "' already (line "
                        + before.field().line() + "); keep it for one of them, or write it in full");
            }
        }
    }
}
