// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;

/** Speech that goes on without a verb of speech: "... , Dole said. Arland would have to pay first." */
final class FreeSpeech {
    // "That would mean", "It would be the first": the author explains.
    private static final Set<String> REMARKS = Set.of("that", "this", "it", "which", "such", "doing", "these", "those");

    private FreeSpeech() {}

    /** Whether a sentence, right behind one that was said, is told in the manner of what is said. */
    static boolean goesOn(Sentence s, List<Clause> clauses, Source last) {
        boolean speaker =
                last.nature() == Nature.PERSON || last.nature() == Nature.UNNAMED || last.nature() == Nature.PARTY;
        if (!speaker || last.party() == null || s.size() < 5) {
            return false;
        }
        for (Clause clause : clauses) {
            boolean main = clause.verb().form() == Form.FINITE
                    && clause.hasSubject()
                    && clause.link() != Link.RELATIVE
                    && clause.link() != Link.CONDITION
                    && clause.link() != Link.ADVERBIAL;
            if (main) {
                boolean remark = REMARKS.contains(s.norm(clause.subjectFrom()));
                boolean had = s.norm(clause.verb().head()).equals("have");
                return "would".equals(clause.verb().modal())
                        && !remark
                        && (had || !clause.verb().past());
            }
        }
        return false;
    }
}
