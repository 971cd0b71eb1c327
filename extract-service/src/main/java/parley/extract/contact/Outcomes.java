// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.extract.text.Sentence;

/** Finds what came of a contact, in the article's words. */
final class Outcomes {
    private static final int LONGEST = 18;

    private Outcomes() {}

    /** From the first word of an outcome to the end of its phrase, or null. */
    static String of(Scene scene) {
        Sentence s = scene.sentence();
        int from = scene.words().first("outcome", s, 0, s.size());
        if (from < 0) {
            return null;
        }
        int to = from;
        while (to < s.size() && to - from < LONGEST && !ends(s.norm(to))) {
            to++;
        }
        return scene.reading().text(s.passage(from, Math.max(to, from + 1)));
    }

    private static boolean ends(String word) {
        return word.equals(".") || word.equals(";") || word.equals(":") || word.equals("”") || word.equals("\"");
    }
}
