// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Attributed.Place;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells where "X said" stands to what is said: before it, behind it, or in its midst. */
final class Placement {
    static final Set<String> MARKS = Set.of(",", "”", "\"", "’", "'", "—", "–", "-");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "or", "yet", "though", "although");
    private static final Set<String> LISTENERS =
            Set.of("tell", "inform", "assure", "reassure", "warn", "remind", "notify", "brief");
    private static final Set<String> OPENERS = Set.of("that", "how", "why", "what", "whether", "if");

    private final Sentence s;
    private final List<Clause> clauses;

    Placement(Sentence sentence, List<Clause> clauses) {
        s = sentence;
        this.clauses = clauses;
    }

    /** Where a subject and its verb stand to what is said. */
    Place of(Cue cue, Clause clause) {
        int from = clause.subjectFrom();
        boolean mark = from > 1
                && MARKS.contains(s.norm(from - 1))
                && cue.speech()
                && clause.verb().modal() == null;
        if (!mark) {
            return Place.LEADING;
        }
        int listener = LISTENERS.contains(cue.word()) ? Phrases.end(s, cue.to()) : cue.to();
        int stop = stop(listener);
        if (stop < 0) {
            return Place.LEADING;
        }
        return goesOn(stop) ? Place.ASIDE : Place.TRAILING;
    }

    // Where the words beside the cue end (when, where, to whom), or -1 if what is said follows at once.
    private int stop(int from) {
        for (int i = from; i < s.size(); i++) {
            String word = s.norm(i);
            if (s.tag(i) == Tag.PUNCT && !word.equals("\"") && !word.equals(":")) {
                return i;
            }
            boolean opener = OPENERS.contains(word) && (i == from || word.equals("that"));
            boolean said = opener || word.equals("\"") || word.equals(":") || content(i);
            boolean object = i == from && !beside(i);
            if (said || object) {
                return -1;
            }
        }
        return s.size();
    }

    // A clause of its own starts here, other than "as he left", "which ...", "carried by ...".
    private boolean content(int i) {
        for (Clause clause : clauses) {
            boolean here = clause.subjectFrom() == i
                    || (clause.from() == i && clause.verb().from() == i);
            if (here && clause.verb().form() == Form.FINITE && clause.link() == Link.CONTENT && !clause.inherited()) {
                return s.tag(i - 1) != Tag.SCONJ
                        && s.tag(i - 1) != Tag.ADP
                        && !s.norm(i - 1).startsWith("wh");
            }
        }
        return false;
    }

    private boolean beside(int i) {
        Tag tag = s.tag(i);
        String word = s.norm(i);
        return tag == Tag.ADP
                || tag == Tag.ADV
                || tag == Tag.SCONJ
                || word.endsWith("day")
                || word.equals("reporters")
                || word.equals("journalists")
                || word.startsWith("wh")
                || (tag == Tag.VERB && word.endsWith("ing"));
    }

    // Behind the comma the same sentence goes on: "the talks, he said on Monday, were useful"; not with "but" or a
    // remark.
    private boolean goesOn(int stop) {
        boolean comma = s.norm(stop).equals(",") || MARKS.contains(s.norm(stop));
        int next = stop + 1;
        if (!comma || next >= s.size() - 1 || JOINTS.contains(s.norm(next))) {
            return false;
        }
        boolean participle = s.tag(next) == Tag.VERB && s.norm(next).endsWith("ing");
        boolean remark = s.norm(next).startsWith("wh")
                || s.tag(next) == Tag.SCONJ
                || s.norm(next).equals("as")
                || (s.norm(next).equals("in") && !s.norm(next + 1).equals("which"))
                || s.norm(next).equals("according");
        return !participle && !remark;
    }
}
