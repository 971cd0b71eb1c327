// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.Set;

/** Gives a clause without a verb its verb back: "if the army withdraws" tagged as a plural noun. */
final class TagRepair {
    private static final Set<String> VERBS = Set.copyOf(WordList.lines("noun-or-verb.txt"));
    private static final Set<String> JOINTS =
            Set.of("and", "or", "but", "nor", "yet", "plus", "&", "both", "either", "neither", "so");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "-", "(", ")", "\"", "if", "unless", "because", "that");

    private TagRepair() {}

    static void mend(String[] words, String[] norms, Tag[] tags) {
        for (int i = 0; i < words.length; i++) {
            boolean word = Character.isLetter(words[i].charAt(0)) && (tags[i] == Tag.PUNCT || tags[i] == Tag.SYM);
            if (word) {
                tags[i] = words[i].equals(norms[i]) ? Tag.NOUN : Tag.PROPN;
            }
        }
        for (int i = 1; i < words.length; i++) {
            boolean capital = Character.isUpperCase(words[i].charAt(0));
            boolean name = Character.isUpperCase(words[i - 1].charAt(0)) && tags[i - 1].nominal();
            boolean owned = norms[i - 1].equals("'s") && tags[i] == Tag.VERB;
            if (owned && !norms[i].endsWith("ing") && !norms[i].endsWith("ed")) {
                tags[i] = Tag.NOUN;
            }
            boolean inside = tags[i - 1] != Tag.PUNCT || norms[i - 1].equals(",");
            boolean verb = tags[i] == Tag.VERB && (name || inside);
            if (capital && norms[i].length() > 3 && (verb || (name && tags[i] == Tag.ADP))) {
                tags[i] = Tag.PROPN;
            }
            if (tags[i] == Tag.CCONJ && !JOINTS.contains(norms[i])) {
                tags[i] = capital ? Tag.PROPN : Tag.NOUN;
            }
        }
        int from = 0;
        for (int i = 0; i <= norms.length; i++) {
            boolean end = i == norms.length || BREAKS.contains(norms[i]) || tags[i] == Tag.SCONJ;
            if (end) {
                segment(norms, tags, from, i);
                from = i + 1;
            }
        }
    }

    private static void segment(String[] norms, Tag[] tags, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean gerund = norms[i].endsWith("ing") && tags[i] == Tag.VERB;
            if (tags[i].verbal() && !gerund && !(i > from && norms[i - 1].equals("to"))) {
                return;
            }
        }
        for (int i = from + 1; i < to; i++) {
            boolean subject = tags[i - 1].nominal() || tags[i - 1] == Tag.ADV || tags[i - 1] == Tag.PRON;
            boolean third = VERBS.contains(norms[i]);
            boolean base = tags[i - 1] == Tag.ADV && VERBS.contains(norms[i] + "s") && i + 1 < to;
            if ((third || base) && subject && tags[i] != Tag.PROPN) {
                tags[i] = Tag.VERB;
                return;
            }
        }
    }
}
