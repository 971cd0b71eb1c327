// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.Set;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Orders in direct speech: "Release the prisoners now", "Stop the bombing". Stateless. */
final class Imperatives {
    /** Turns of speech that ask for nothing. */
    private static final Set<String> IDLE = StanceWords.CLASSES.words("idle");

    private Imperatives() {}

    /** Whether a unit opens a quotation, or a sentence of one, with a bare verb. */
    static boolean in(Sentence s, Unit unit) {
        int i = unit.from();
        boolean quoted = s.norm(i).equals("\"") || s.norm(i - 1).equals("\"") || closedLater(s, unit);
        while (i < unit.to() && s.tag(i) == Tag.PUNCT) {
            i++;
        }
        String word = s.norm(i);
        boolean base = !word.endsWith("s") && !word.endsWith("ing") && !VerbForms.pastLike(word);
        boolean object = s.tag(i + 1) == Tag.DET
                || s.tag(i + 1).nominal()
                || s.tag(i + 1) == Tag.PRON
                || s.tag(i + 1) == Tag.ADJ;
        boolean verb =
                s.tag(i) == Tag.VERB || (s.tag(i).nominal() && (s.tag(i + 1) == Tag.DET || s.tag(i + 1) == Tag.PRON));
        return quoted && verb && s.token(i).capital() && base && object && !IDLE.contains(word);
    }

    // The sentence is a later one of its quotation: only the closing mark is in it.
    private static boolean closedLater(Sentence s, Unit unit) {
        return unit.from() == 0 && unit.to() < s.size() && s.norm(unit.to()).equals("\"");
    }
}
