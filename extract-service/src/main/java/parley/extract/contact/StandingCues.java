// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;
import parley.extract.clause.Clause;
import parley.extract.clause.VerbGroup;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** The words of one sentence that tell whether something is planned, proposed, ruled out or done. */
final class StandingCues {
    private final Scene scene;
    private final Sentence s;
    private final ContactWords words;

    StandingCues(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
        words = scene.words();
    }

    /** Whether a word of a set stands among some tokens; words inside a name ("Coalition of the Willing") tell nothing. */
    boolean any(String set, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            Mention mention = scene.mentionAt(i);
            boolean named = mention != null && s.token(i).capital();
            if (!named && words.any(set, s, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What a modal verb tells; reported speech puts "will" into "would". */
    ContactStanding modal(VerbGroup group, int from) {
        boolean no = group.negated() || any("ruled-out", Math.max(from, group.from() - 2), group.from());
        boolean plan = group.modal().equals("will") || group.modal().equals("shall");
        boolean reported =
                group.modal().equals("would") && !any("proposed", from, group.from()) && reportedBefore(group.from());
        if (no) {
            return ContactStanding.RULED_OUT;
        }
        return plan || reported ? ContactStanding.PLANNED : ContactStanding.PROPOSED;
    }

    /** Whether a clause in the past reports what stands at a token. */
    boolean reportedBefore(int token) {
        for (Clause clause : scene.clauses()) {
            boolean speech = clause.verb().past() && clause.verb().modal() == null;
            if (speech
                    && (clause.verb().head() < token
                            || s.norm(clause.verb().head()).equals("said"))) {
                return true;
            }
        }
        return false;
    }

    /** First token of the stretch without a break that holds a token. */
    int start(int token) {
        int i = token;
        while (i > 0 && !Joints.breaks(s.norm(i - 1))) {
            i--;
        }
        return i;
    }

    /** One past the last token of the stretch without a break that starts at a token. */
    int end(int token) {
        int i = token;
        while (i < s.size() && !Joints.breaks(s.norm(i))) {
            i++;
        }
        return i;
    }

    /** Whether a word is a form of be that may go with "to". */
    static boolean be(String word) {
        return word.equals("is")
                || word.equals("are")
                || word.equals("was")
                || word.equals("were")
                || word.equals("be");
    }
}
