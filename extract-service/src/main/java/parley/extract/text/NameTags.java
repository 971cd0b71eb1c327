// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.Set;

/** Gives names their tag back: "Dole's" tagged as a verb, "G7" as a number, a capitalised word inside a name. */
final class NameTags {
    private static final Set<String> JOINTS =
            Set.of("and", "or", "but", "nor", "yet", "plus", "&", "both", "either", "neither", "so");

    private static final Set<String> QUANTITIES =
            Set.of("many", "most", "some", "few", "several", "all", "both", "others", "more", "much", "such", "same");

    private NameTags() {}

    static void mend(String[] words, String[] norms, Tag[] tags) {
        for (int i = 0; i < words.length; i++) {
            boolean letter = Character.isLetter(words[i].charAt(0));
            boolean capital = Character.isUpperCase(words[i].charAt(0));
            if (letter && (tags[i] == Tag.PUNCT || tags[i] == Tag.SYM)) {
                tags[i] = words[i].equals(norms[i]) ? Tag.NOUN : Tag.PROPN;
            }
            // "G7", "E3": a letter before the figure.
            if (capital && tags[i] == Tag.NUM && Character.isDigit(words[i].charAt(words[i].length() - 1))) {
                tags[i] = Tag.PROPN;
            }
            // "Dole, who came late": no order to anybody.
            boolean opens = i == 0 && capital && tags[i] == Tag.VERB && i + 1 < words.length;
            boolean base = !norms[i].endsWith("ing") && !norms[i].endsWith("ed");
            if (opens && base && (norms[i + 1].equals(",") || tags[i + 1].verbal())) {
                tags[i] = Tag.PROPN;
            }
            boolean owner = capital && i + 1 < words.length && norms[i + 1].equals("'s") && noNoun(tags[i]);
            if (owner) {
                tags[i] = Tag.PROPN;
                tags[i + 1] = Tag.PART;
            }
        }
        for (int i = 0; i + 1 < words.length; i++) {
            if (i == 0 || tags[i - 1] == Tag.PUNCT) {
                subject(words, norms, tags, i);
            }
        }
        for (int i = 1; i < words.length; i++) {
            inside(words, norms, tags, i);
        }
    }

    // "Dole said", "Hope threatened", the name taken for a verb or an adjective: nothing else stands before a finite
    // verb.
    private static void subject(String[] words, String[] norms, Tag[] tags, int i) {
        boolean capital = Character.isUpperCase(words[i].charAt(0)) && words[i].length() > 2;
        boolean mistaken = (tags[i] == Tag.VERB && !norms[i].endsWith("ing") && !norms[i].endsWith("ed"))
                || (tags[i] == Tag.ADJ && !QUANTITIES.contains(norms[i]));
        boolean small = words[i + 1].equals(norms[i + 1]);
        if (capital && mistaken && small && tags[i + 1] == Tag.VERB && !norms[i + 1].endsWith("ing")) {
            tags[i] = Tag.PROPN;
        }
    }

    private static void inside(String[] words, String[] norms, Tag[] tags, int i) {
        boolean capital = Character.isUpperCase(words[i].charAt(0));
        boolean name = Character.isUpperCase(words[i - 1].charAt(0)) && tags[i - 1].nominal();
        boolean owned = norms[i - 1].equals("'s") && tags[i] == Tag.VERB;
        if (owned && !norms[i].endsWith("ing") && !norms[i].endsWith("ed")) {
            tags[i] = Tag.NOUN;
        }
        boolean within = tags[i - 1] != Tag.PUNCT || norms[i - 1].equals(",");
        boolean verb = tags[i] == Tag.VERB && (name || within);
        if (capital && norms[i].length() > 3 && (verb || (name && tags[i] == Tag.ADP))) {
            tags[i] = Tag.PROPN;
        }
        if (tags[i] == Tag.CCONJ && !JOINTS.contains(norms[i])) {
            tags[i] = capital ? Tag.PROPN : Tag.NOUN;
        }
    }

    // "Let's" and "It's" keep their tags; a name before the mark is a name.
    private static boolean noNoun(Tag tag) {
        return switch (tag) {
            case VERB, ADP, ADJ, X, NUM, CCONJ, SCONJ, INTJ -> true;
            default -> false;
        };
    }
}
