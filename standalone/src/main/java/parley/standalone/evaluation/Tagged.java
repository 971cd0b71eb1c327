// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;
import parley.extract.eval.Outcome;
import parley.extract.eval.ScoredArticle;

/**
 * An outcome with the short name by which text and table refer to each other.
 *
 * @param tag what stands before the marked words: the end of the gold's id, or + and a number
 * @param anchor unique in the page
 */
record Tagged(Outcome outcome, Verdict verdict, String tag, String anchor) {

    static List<Tagged> of(ScoredArticle article, int number) {
        List<Tagged> all = new ArrayList<>();
        int unknown = 0;
        for (Outcome outcome : article.outcomes()) {
            String tag = outcome.id().substring(outcome.id().lastIndexOf('-') + 1);
            unknown += outcome.gold() == null ? 1 : 0;
            all.add(new Tagged(
                    outcome,
                    Verdict.of(outcome),
                    outcome.gold() == null ? "+" + unknown : tag,
                    "a" + number + "-" + all.size()));
        }
        return all;
    }
}
