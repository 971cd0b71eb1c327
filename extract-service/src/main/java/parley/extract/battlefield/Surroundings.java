// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** What stands around an action that makes it unreal or doubtful. */
final class Surroundings {
    static final int BEFORE = 6;
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "cannot", "without", "nor", "neither");

    /** "Without giving evidence" is about the speaker. */
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "no", "cannot", "neither");

    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our");

    private Surroundings() {}

    /** Whether an action hangs on an if. */
    static boolean conditional(Scene scene, Clause clause, int token) {
        boolean opened = scene.sentence().norm(0).equals("if") && token < phraseEnd(scene.sentence(), 0);
        return opened || (clause != null && clause.link() == Link.CONDITION && clause.from() <= token);
    }

    // "sees no proof of", "no proof that", "cannot confirm that"
    static boolean doubted(Scene scene, int trigger) {
        Sentence s = scene.sentence();
        int doubt = scene.words().first("doubt", s, 0, trigger);
        return doubt >= 0 && anyOf(DENIALS, s, Math.max(0, doubt - BEFORE), doubt);
    }

    static int phraseStart(Sentence s, int token) {
        int i = token;
        while (i > 0 && !breaks(s.norm(i - 1))) {
            i--;
        }
        return i;
    }

    static int phraseEnd(Sentence s, int token) {
        int i = token;
        while (i < s.size() && !breaks(s.norm(i))) {
            i++;
        }
        return i;
    }

    private static boolean breaks(String word) {
        return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("–") || word.equals("—");
    }

    static boolean anyOf(Set<String> words, Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can stand inside a noun phrase. */
    static boolean inPhrase(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.DET
                || tag == Tag.NUM
                || tag == Tag.ADV
                || tag == Tag.PART
                || tag == Tag.VERB
                || OWNERS.contains(s.norm(i))
                || s.norm(i).equals("'s")
                || s.norm(i).equals("-")
                || s.norm(i).equals("and");
    }
}
