// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells how the words between two names join or part them. */
final class Joints {
    static final int PHRASE = 7;

    /** "between" belongs to a meeting even behind a relative clause. */
    private static final int FAR = 18;

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

    private Joints() {}

    // A comma goes on with a list only before "and", "with" or directly before the next name.
    static boolean aside(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean goesOn =
                    i + 1 == to || s.norm(i + 1).equals("and") || s.norm(i + 1).equals("with");
            if (s.norm(i).equals(",") && !goesOn && s.norm(i + 1).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** Whether another clause begins between two tokens. */
    static boolean stops(Scene scene, int from, int to) {
        Sentence s = scene.sentence();
        for (int i = from; i < to; i++) {
            boolean mark = s.norm(i).equals(";") || s.norm(i).equals(":");
            boolean verb = s.tag(i) == Tag.VERB && i > from && !scene.words().in("planned", s.norm(i));
            if (mark || verb || scene.words().in("stop", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    // A name behind "in", "on" or "about" is a place or a topic.
    static boolean joined(Sentence s, int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
            switch (s.norm(i)) {
                case "in", "on", "about", "at", "for", "near", "from", "of", "over", "against", "by", "via" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** Whether a token can stand in the noun phrase before a word. */
    static boolean inPhrase(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.DET
                || tag == Tag.NUM
                || tag == Tag.PART
                || OWNERS.contains(s.norm(i))
                || s.norm(i).equals("'s")
                || s.norm(i).equals("-")
                || s.norm(i).equals("–");
    }

    // "talks in Florida between", "the meeting on Tuesday with"
    static int linkAfter(Scene scene, int from) {
        Sentence s = scene.sentence();
        for (int i = from; i < Math.min(s.size(), from + FAR); i++) {
            if (s.norm(i).equals("between")) {
                return i;
            }
        }
        for (int i = from; i < Math.min(s.size(), from + PHRASE); i++) {
            String word = s.norm(i);
            if (word.equals("with") || word.equals("between") || word.equals("among")) {
                return i;
            }
            boolean passive = scene.words().in("planned", word) || word.equals("held");
            if (s.tag(i) == Tag.PUNCT || scene.words().in("stop", word) || (s.tag(i) == Tag.VERB && !passive)) {
                return -1;
            }
        }
        return -1;
    }
}
