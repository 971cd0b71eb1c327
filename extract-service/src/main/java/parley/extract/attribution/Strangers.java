// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.dossier.Person;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Speakers of no known party: a witness, a name without office. They keep what they say from falling to somebody else. */
final class Strangers {
    private static final Set<String> WOMEN = Set.of(
            "woman", "mother", "wife", "widow", "daughter", "sister", "girl", "actress", "grandmother", "mrs", "ms");
    private static final Set<String> MEN =
            Set.of("man", "father", "husband", "son", "brother", "boy", "actor", "grandfather", "mr", "fisherman");

    private static final Set<String> INSIDERS = Set.of("officials", "sources", "diplomats", "aides", "negotiators");
    private static final int LONGEST = 5;

    private Strangers() {}

    static List<Source> of(Reading reading, Sentence s, int from, int to, SpeakerWords words) {
        if (from < 0 || from >= to) {
            return List.of();
        }
        int end = headEnd(s, from, to);
        String head = s.norm(end - 1);
        boolean human = words.persons().contains(head);
        boolean paper =
                !human && (words.documents().contains(head) || words.words().contains(head));
        if (!human && !paper && !name(s, from, end)) {
            return List.of();
        }
        Person.Sex sex = null;
        for (int i = from; i < end; i++) {
            String word = s.norm(i);
            sex = WOMEN.contains(word) ? Person.Sex.FEMALE : MEN.contains(word) ? Person.Sex.MALE : sex;
        }
        Passage span = s.passage(from, to);
        Speaker speaker = new Speaker(reading.text(span), null, null, null);
        boolean insider = human && INSIDERS.contains(head);
        Nature nature = paper ? Nature.DOCUMENT : insider ? Nature.UNNAMED : Nature.PERSON;
        return List.of(new Source(speaker, nature, sex, span));
    }

    // Before the first preposition or comma stands the head: "the mayor of a town", "Ana Berg, 34".
    private static int headEnd(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.tag(i) == Tag.ADP || s.norm(i).equals(",") || s.norm(i).equals("of")) {
                return i;
            }
        }
        return to;
    }

    // Nothing but capitals: "Ana Berg", "Mr Berg".
    private static boolean name(Sentence s, int from, int to) {
        boolean proper = false;
        for (int i = from; i < to; i++) {
            proper = proper || s.tag(i) == Tag.PROPN;
            if (!s.token(i).capital()) {
                return false;
            }
        }
        return proper && s.tag(from) != Tag.DET && to - from <= LONGEST;
    }
}
