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
    /** The same with another stance. */
    Judgement as(Stance other) {
        return new Judgement(other, firmness, modality, conditionFrom, wordingFrom, objectFrom, hedged, doer, explicit);
    }

    /** The same about one item of a list. */
    Judgement about(Unit item) {
        return new Judgement(
                stance,
                firmness,
                modality,
                conditionFrom,
                wordingFrom,
                item.from(),
                hedged,
                Subjects.Doer.THING,
                explicit);
    }

    /** The judgement about an issue: to have no plan of war is an announcement, no refusal, and to promise one no offer. */
    Judgement about(String issue, boolean said) {
        boolean war = issue.equals("ESCALATION") || issue.equals("MILITARY_SITUATION");
        boolean disclaimer = said && stance == Stance.REJECT && issue.equals("ESCALATION");
        boolean boast = stance == Stance.OFFER && war;
        boolean alarm = said && stance == Stance.THREATEN && issue.equals("HUMANITARIAN");
        boolean hostile = war && (wordingFrom < 0 || firmness == Firmness.FLEXIBLE);
        boolean menace = said && stance == Stance.CONDITION && hostile && doer == Subjects.Doer.OWN;
        return menace ? as(Stance.THREATEN) : disclaimer || boast || alarm ? as(Stance.ASSERT) : this;
    }
}
