// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;

/** Tells what hangs on a wish or a demand: "wants the strip kept under its control", "demands a withdrawal from X". */
final class Wishes {
    private Wishes() {}

    /** Whether the finite verb that a token hangs on wishes or demands. */
    static boolean govern(Scene scene, int token) {
        Sentence s = scene.sentence();
        Clause governor = null;
        for (Clause clause : scene.clauses()) {
            boolean finite = clause.verb().form() == Form.FINITE;
            boolean before = clause.verb().head() < token && token < clause.to();
            boolean earlier = clause.to() <= token;
            if (finite && (before || earlier)) {
                governor = clause;
            } else if (finite && clause.from() <= token) {
                // The token is the subject of a clause of its own.
                return false;
            }
        }
        return governor != null
                && scene.words().in("wish", s.norm(governor.verb().head()));
    }
}
