// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells how words hang together around a contact. */
final class Joints {
    static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
    private static final int PHRASE = 9;

    private Joints() {}

    /** First token of the noun phrase that ends with a token. */
    static int phraseStart(Sentence s, int last) {
        int start = last;
        while (start > 0 && last - start < PHRASE && inPhrase(s, start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether a token can stand in the noun phrase before a word. */
    private static boolean inPhrase(Sentence s, int i) {
        Tag tag = s.tag(i);
        String word = s.norm(i);
        boolean hour = word.endsWith("-hour") || word.endsWith("-day") || word.endsWith("-minute");
        boolean participle = tag == Tag.VERB && s.tag(i - 1) == Tag.DET;
        boolean listed =
                (word.equals("and") && s.tag(i - 1) == Tag.ADJ) || (word.equals("and") && s.tag(i - 1) == Tag.PROPN);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.DET
                || tag == Tag.NUM
                || (tag == Tag.PART && !word.equals("to") && !word.equals("not"))
                || OWNERS.contains(word)
                || word.equals("'s")
                || word.equals("'")
                || word.equals("-")
                || word.equals("–")
                || hour
                || participle
                || listed
                || (tag == Tag.ADV && s.tag(i + 1) == Tag.ADJ && word.endsWith("ly"));
    }

    /** The first token of that word from (inclusive) to (exclusive), or -1. */
    static int find(Sentence s, String word, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (s.norm(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mark that ends a clause stands there. */
    static boolean breaks(String word) {
        return word.equals(",")
                || word.equals(";")
                || word.equals(":")
                || word.equals("–")
                || word.equals("—")
                || word.equals("that")
                || word.equals("but")
                || word.equals("while")
                || word.equals("which")
                || word.equals("who");
    }
}
