// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.Set;

/** Gives a clause without a verb its verb back: "if the army withdraws" tagged as a plural noun. */
final class TagRepair {
    private static final Set<String> VERBS = Set.copyOf(WordList.lines("noun-or-verb.txt"));
    private static final Set<String> PLURALS =
            Set.of("people", "we", "they", "i", "you", "police", "both", "some", "many");
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "-", "(", ")", "\"", "if", "unless", "because", "that");

    private TagRepair() {}

    static void mend(String[] words, String[] norms, Tag[] tags) {
        NameTags.mend(words, norms, tags);
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
            if (subject && tags[i] != Tag.PROPN && (finite(norms, tags, i, to) || past(norms, tags, i, to))) {
                tags[i] = Tag.VERB;
                return;
            }
        }
    }

    private static boolean finite(String[] norms, Tag[] tags, int i, int to) {
        boolean base = VERBS.contains(norms[i] + "s") && (i + 1 < to ? tags[i - 1] == Tag.ADV : plural(norms, i - 1));
        return VERBS.contains(norms[i]) || base;
    }

    // "the northerners insist": nothing but a plural before it.
    private static boolean plural(String[] norms, int i) {
        boolean ends = norms[i].endsWith("s") && !norms[i].endsWith("ss") && !norms[i].equals("'s");
        return ends || PLURALS.contains(norms[i]);
    }

    // "Dole pleaded for calm", tagged as an adjective: a name, a pronoun or a plural before it, no noun behind it.
    private static boolean past(String[] norms, Tag[] tags, int i, int to) {
        boolean ends = norms[i].endsWith("ed") && norms[i].length() > 4;
        boolean subject = tags[i - 1] == Tag.PROPN || tags[i - 1] == Tag.PRON || plural(norms, i - 1);
        return ends && subject && i + 1 < to && !tags[i + 1].nominal() && tags[i + 1] != Tag.ADJ;
    }
}
