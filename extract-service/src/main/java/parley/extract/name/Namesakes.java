// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Locale;
import parley.extract.dossier.Person;

/** Tells a known person from others of the surname by the given name before it. Stateless. */
final class Namesakes {
    private Namesakes() {}

    /** Where the given name before a surname starts; the surname itself if none stands there. */
    static int given(List<Unit> units, Phrases phrases, int at) {
        int from = at;
        while (from > 0
                && units.get(from).gap() == Unit.Gap.SPACE
                && units.get(from - 1).isWord()
                && units.get(from - 1).capital()
                && !phrases.office(from - 1)
                && name(units.get(from - 1))) {
            from--;
        }
        boolean surname = units.get(at).text().indexOf(' ') < 0;
        return surname ? from : at;
    }

    // At the head of a sentence anything has a capital: "Addressing Karst".
    private static boolean name(Unit unit) {
        String word = unit.text();
        boolean inflected = word.endsWith("ing") || word.endsWith("ed") || word.endsWith("ly");
        return !NameWords.never(word) && !(unit.gap() == Unit.Gap.STOP && inflected);
    }

    /** Whether the given name between two units may be the person's. */
    static boolean same(List<Unit> units, Person person, int from, int to) {
        String name = person.name().toLowerCase(Locale.ROOT);
        for (int i = from; i < to; i++) {
            String word = units.get(i).text();
            if (name.startsWith(word.substring(0, Math.min(2, word.length())))) {
                return true;
            }
        }
        return false;
    }
}
