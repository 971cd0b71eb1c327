// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.List;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** What stands between a subject and its verb in commas or dashes: "X, who came late, said", "land, Dole says, is". */
final class Asides {
    private static final int APPOSITIVE = 40;

    private final Sentence sentence;
    private final List<VerbGroup> groups;
    /** First tokens of the subjects found so far, by group. */
    private final int[] from;

    Asides(Sentence sentence, List<VerbGroup> groups, int[] subjects) {
        this.sentence = sentence;
        this.groups = groups;
        from = subjects;
    }

    /** The mark that opens the aside which ends at token {@code close}, before the verb of group k; -1 if none does. */
    int start(int k, int close, String mark) {
        for (int i = close - 1; i > 0 && close - i < APPOSITIVE; i--) {
            String word = sentence.norm(i);
            if (word.equals(mark)) {
                return nounBefore(i) && verbsFit(k, i, close) ? i : -1;
            }
        }
        return -1;
    }

    private boolean nounBefore(int comma) {
        Tag before = sentence.tag(comma - 1);
        return before.nominal()
                || before == Tag.PRON
                || before == Tag.NUM
                || sentence.norm(comma - 1).equals(")");
    }

    // Between the commas only a relative or participle clause may hold verbs.
    private boolean verbsFit(int k, int open, int close) {
        boolean verbs = false;
        for (int j = k - 1; j >= 0 && groups.get(j).from() > open; j--) {
            verbs |= groups.get(j).from() < close && groups.get(j).form() == Form.FINITE;
        }
        boolean participle =
                sentence.tag(open + 1) == Tag.VERB && !sentence.token(open + 1).capital();
        boolean relative = participle || sentence.norm(open + 1).equals("as");
        for (int i = open + 1; i < close; i++) {
            String word = sentence.norm(i);
            relative = relative || word.startsWith("who") || word.equals("which") || word.equals("where");
        }
        return !verbs || relative || shortAside(k, open, close);
    }

    // "Land, the aide stressed, is ...": two or three words of who says so.
    private boolean shortAside(int k, int open, int close) {
        for (int j = k - 1; j >= 0; j--) {
            if (groups.get(j).to() == close) {
                return close - open < 8 && from[j] == open + 1;
            }
        }
        return false;
    }
}
