// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** The subjunctive of demands: "insists that Arland withdraw", "that the guns fall silent". Stateless. */
final class Mandative {
    private static final Set<String> INSISTING = StanceWords.CLASSES.words("insisting");
    private static final Set<String> STRONG = StanceWords.CLASSES.words("strong");
    private static final Set<String> SAME = StanceWords.CLASSES.words("same");
    private static final int REACH = 12;

    private Mandative() {}

    /** Whether the cue and the base form of the first verb make it a demand. */
    static boolean of(String cue, Sentence s, Unit unit, Subjects subjects) {
        if (!INSISTING.contains(cue)) {
            return false;
        }
        for (int i = unit.from() + 1; i < Math.min(unit.to(), unit.from() + REACH); i++) {
            String word = s.norm(i);
            boolean after = s.tag(i - 1).nominal() || s.tag(i - 1) == Tag.PRON;
            boolean not = s.norm(i - 1).equals("not") && s.tag(i - 2).nominal();
            if (word.equals("be") && (after || not)) {
                return true;
            }
            if (s.tag(i).verbal() || mistaken(s, i) || (SAME.contains(word) && after)) {
                return base(word) && s.tag(i) != Tag.AUX && agrees(cue, s, i, not, subjects);
            }
        }
        return false;
    }

    private static boolean base(String word) {
        boolean past = VerbForms.pastLike(word) && !SAME.contains(word);
        return !word.endsWith("s") && !past && !word.endsWith("ing");
    }

    // "that Kyiv renounce its bid": the base form taken for a part of the name.
    private static boolean mistaken(Sentence s, int i) {
        boolean small = !s.token(i).capital() && s.tag(i).nominal() && s.tag(i - 1) == Tag.PROPN;
        Tag next = s.tag(i + 1);
        return small && (next == Tag.DET || next == Tag.PRON || next == Tag.PROPN);
    }

    /** Whether a clause tells what is demanded and not what is done: "demands that Arland send them home". */
    static boolean unreal(Sentence s, Clause clause) {
        int head = clause.verb().head();
        boolean bare = clause.verb().from() == head && clause.verb().form() == Form.FINITE && base(s.norm(head));
        int noun = clause.subjectTo() - 1;
        boolean own = clause.hasSubject() && !clause.inherited() && s.tag(noun).nominal();
        if (!bare || !own || SAME.contains(s.norm(head)) || s.tag(head) != Tag.VERB) {
            return false;
        }
        for (int i = clause.subjectFrom(); i < clause.subjectTo(); i++) {
            if (s.norm(i).equals("and") || s.norm(i).equals("both")) {
                return false;
            }
        }
        return s.tag(noun) == Tag.PROPN && !s.norm(noun).endsWith("s");
    }

    // Behind a singular a base form is no indicative; behind a plural only after a strong cue and of others.
    private static boolean agrees(String cue, Sentence s, int verb, boolean not, Subjects subjects) {
        int noun = not ? verb - 2 : verb - 1;
        while (noun > 0 && s.tag(noun) == Tag.ADV) {
            noun--;
        }
        if (!s.tag(noun).nominal()) {
            return false;
        }
        boolean plural = s.norm(noun).endsWith("s")
                || s.tag(noun - 1) == Tag.ADP
                || s.norm(noun).equals("people");
        return !plural || (STRONG.contains(cue) && subjects.foreign(verb, verb));
    }
}
