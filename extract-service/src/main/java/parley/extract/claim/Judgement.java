// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import parley.events.Firmness;
import parley.events.Modality;
import parley.events.Stance;

/**
 * What a statement does.
 *
 * @param stance what it does about its issue
 * @param firmness how firmly
 * @param modality how real it is put
 * @param conditionFrom first token of the condition, or -1
 * @param wordingFrom first token of the wording that tells the stance, or -1 if the cue or nothing tells it
 * @param objectFrom first token of what it is about: behind the wording that tells the stance
 * @param hedged whether the article keeps its distance
 * @param doer whose doing the main clause tells
 * @param explicit whether a wording tells the stance, rather than a bare verb of saying
 */
record Judgement(
        Stance stance,
        Firmness firmness,
        Modality modality,
        int conditionFrom,
        int wordingFrom,
        int objectFrom,
        boolean hedged,
        Subjects.Doer doer,
        boolean explicit) {
    /** The judgement about an issue: to have no plan of war is an announcement, no refusal. */
    Judgement about(String issue, boolean said) {
        boolean disclaimer = said && stance == Stance.REJECT && issue.equals("ESCALATION");
        return disclaimer
                ? new Judgement(
                        Stance.ASSERT,
                        firmness,
                        modality,
                        conditionFrom,
                        wordingFrom,
                        objectFrom,
                        hedged,
                        doer,
                        explicit)
                : this;
    }
}
