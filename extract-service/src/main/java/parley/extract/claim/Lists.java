// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/**
 * The pieces of a list and which of them open an item: nouns ("a truce, the release of ..."), gerunds ("including ceding land"),
 * infinitives ("to withdraw, to disarm and ..."), bare verbs behind one ("must halt attacks, open the crossings") and
 * participles behind "be" ("demilitarised, kept under control"). Stateless.
 */
final class Lists {
    private static final Set<String> JOINTS = Set.of(",", ":", "and", "or", ";", "plus");
    private static final Set<String> ALONG = Set.of("along", "together");

    private Lists() {}

    /** The pieces between two tokens, cut at commas and at words that join; one if there is no list. */
    static List<Unit> pieces(Sentence s, int from, int to) {
        List<Unit> pieces = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i < to - 1; i++) {
            boolean such = s.norm(i).equals("including")
                    || (s.norm(i).equals("such") && s.norm(i + 1).equals("as"));
            int joint = joint(s, i);
            if (joint > 0 || such) {
                if (i > start) {
                    pieces.add(new Unit(start, i));
                }
                start = i + joint;
                i += Math.max(0, joint - 1);
            }
        }
        if (to > start) {
            pieces.add(new Unit(start, to));
        }
        return pieces;
    }

    // How many tokens join two items here: "and" one, "as well as" three; 0 if none do.
    private static int joint(Sentence s, int i) {
        String word = s.norm(i);
        if (word.equals("as") && s.norm(i + 1).equals("well") && s.norm(i + 2).equals("as")) {
            return 3;
        }
        if (ALONG.contains(word) && s.norm(i + 1).equals("with")) {
            return 2;
        }
        return JOINTS.contains(word) ? 1 : 0;
    }

    /** Whether a piece opens with a verb that an earlier one of the list shares its governor with. */
    static boolean verbal(Sentence s, Unit piece, int listFrom) {
        int i = s.norm(piece.from()).equals("to") ? piece.from() + 1 : piece.from();
        while (s.tag(i) == Tag.ADV) {
            i++;
        }
        if (s.tag(i) != Tag.VERB || i >= piece.to()) {
            return false;
        }
        return base(s.norm(i)) ? bareBefore(s, listFrom, piece.from()) : participle(s, i, listFrom);
    }

    private static boolean base(String word) {
        return !word.endsWith("s") && !word.endsWith("ing") && !VerbForms.pastLike(word);
    }

    private static boolean bareBefore(Sentence s, int from, int to) {
        for (int i = Math.max(0, from - 2); i < to; i++) {
            boolean governed = s.norm(i - 1).equals("to")
                    || s.tag(i - 1) == Tag.AUX
                    || i == from
                    || s.tag(i - 1).nominal();
            if (s.tag(i) == Tag.VERB && base(s.norm(i)) && governed) {
                return true;
            }
        }
        return false;
    }

    private static boolean participle(Sentence s, int verb, int from) {
        if (!VerbForms.pastLike(s.norm(verb))) {
            return false;
        }
        for (int i = from; i < verb; i++) {
            if (s.norm(i).equals("be") || s.norm(i).equals("being")) {
                return true;
            }
        }
        return from > 0 && s.norm(from - 1).equals("be");
    }

    /** Whether a piece can go on a list: it opens with a noun phrase or a gerund and holds no auxiliary near its start. */
    static boolean item(Sentence s, Unit piece, int listFrom) {
        int start = piece.from();
        Tag first = s.tag(start);
        boolean ing = s.norm(start).endsWith("ing");
        if (first == Tag.VERB && ing && !opened(s, listFrom, start)) {
            return false;
        }
        boolean gerund = ing || s.norm(start + 1).endsWith("ing");
        boolean noun = first.nominal() || first == Tag.ADJ || first == Tag.DET || first == Tag.NUM || first == Tag.PRON;
        boolean opens = gerund
                || noun
                || first == Tag.PUNCT
                || s.norm(start).equals("such")
                || s.norm(start).equals("on")
                || s.norm(start).equals("for");
        for (int i = start; i < piece.to(); i++) {
            if (s.tag(i) == Tag.AUX && i - start < 4) {
                return false;
            }
        }
        return opens;
    }

    // Gerunds make a list only where one was opened: "including ceding land, limiting troops".
    private static boolean opened(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.norm(i);
            if (word.equals("including") || word.equals("such") || word.equals(":")) {
                return true;
            }
        }
        return s.norm(from).endsWith("ing");
    }
}
