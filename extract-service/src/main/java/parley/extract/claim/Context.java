// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import parley.extract.attribution.Statement;

/** What the article was about just before; one per article. */
final class Context {
    private String issue;
    private String speaker;
    private int sentence = -9;

    void note(Draft draft) {
        issue = draft.issue();
        speaker = draft.source().speaker().name();
        sentence = draft.statement().sentence().index();
    }

    /** The issue of the same speaker's statement in this or the sentence before, weakly, or null. */
    Issues.Decision issue(Statement statement) {
        boolean near = statement.sentence().index() - sentence <= 1;
        boolean same = statement.sources().get(0).speaker().name().equals(speaker);
        return near && same ? new Issues.Decision(issue, 1) : null;
    }
}
