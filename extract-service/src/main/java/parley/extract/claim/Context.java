// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import parley.extract.attribution.Statement;
import parley.extract.text.Sentence;

/** What the article was about just before; one per article. */
final class Context {
    private static final int NEAR = 2;
    private String issue;
    private String speaker;
    private Sentence sentence;

    void note(Draft draft) {
        issue = draft.issue();
        speaker = draft.source().speaker().name();
        sentence = draft.statement().sentence();
    }

    /** The issue spoken of just before in the paragraph, or by the same speaker in the sentence before; else null. */
    Issues.Decision issue(Statement statement) {
        if (sentence == null) {
            return null;
        }
        int distance = statement.sentence().index() - sentence.index();
        boolean paragraph = statement.sentence().paragraph() == sentence.paragraph() && distance <= NEAR;
        boolean same = statement.sources().get(0).speaker().name().equals(speaker) && distance <= 1;
        return paragraph || same ? new Issues.Decision(issue, 1) : null;
    }
}
