// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Walks over noun phrases to the right. */
final class Phrases {
    private static final int LONGEST = 25;
    private static final Set<String> STOPS =
            Set.of(",", ";", ":", ".", "!", "?", "-", "—", "–", "(", "that", "who", "which");
    private static final Set<String> LINKS = Set.of("of", "and", "for", "the", "'s", "’s", "&", "at", "in");

    private Phrases() {}

    /** One past the last token of the phrase that starts at a token. */
    static int end(Sentence s, int from) {
        int i = from;
        while (i < s.size() && i - from < LONGEST && inside(s, i)) {
            i++;
        }
        return i;
    }

    private static boolean inside(Sentence s, int i) {
        if (STOPS.contains(s.norm(i))) {
            return false;
        }
        Tag tag = s.tag(i);
        boolean word = tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.DET
                || tag == Tag.NUM
                || tag == Tag.PRON
                || tag == Tag.PART;
        return word
                || LINKS.contains(s.norm(i))
                || s.token(i).capital()
                || s.token(i).text().startsWith("“");
    }
}
