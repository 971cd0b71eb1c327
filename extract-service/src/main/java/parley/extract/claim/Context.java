// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Statement;
import parley.extract.text.Sentence;

/** What the article was about just before; one per article. */
final class Context {
    private static final int NEAR = 3;
    private static final Set<Stance> RHETORIC = Set.of(Stance.ASSERT, Stance.UNDECIDED);

    private final boolean negotiation;
    private String issue;
    private Sentence sentence;

    /** In an article about a negotiation a stance whose issue cannot be told is kept under OTHER; elsewhere dropped. */
    Context(boolean negotiation) {
        this.negotiation = negotiation;
    }

    boolean negotiation() {
        return negotiation;
    }

    void note(Draft draft) {
        if (!draft.issue().equals("OTHER")) {
            issue = draft.issue();
            sentence = draft.statement().sentence();
        }
    }

    /** The issue spoken of just before, else OTHER for a stance in an article about a negotiation; else null. */
    Issues.Decision issue(Statement statement, Stance stance) {
        Issues.Decision before = before(statement);
        boolean other = before == null && negotiation && !RHETORIC.contains(stance);
        return other ? new Issues.Decision("OTHER", 1) : before;
    }

    /** The issue spoken of just before, or null. */
    Issues.Decision before(Statement statement) {
        if (sentence == null) {
            return null;
        }
        int distance = statement.sentence().index() - sentence.index();
        boolean paragraph = statement.sentence().paragraph() == sentence.paragraph();
        return distance <= (paragraph ? NEAR : 1) ? new Issues.Decision(issue, 1) : null;
    }
}
