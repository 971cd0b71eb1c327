// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.Stance;
import parley.events.Voice;
import parley.extract.attribution.Speaker;
import parley.extract.date.SaidAt;
import parley.extract.text.Passage;

/**
 * A statement in which a party takes a stance on an issue.
 *
 * @param evidence the words it rests on
 * @param also further places of the same statement, in order
 * @param sentence the sentence around the evidence
 * @param saidAt when it was said, or null
 * @param speaker who says it
 * @param attribution who relays whom, outermost first, the speaker last
 * @param voice whose words they are
 * @param party whose stance it is
 * @param issue what it is about
 * @param stance what it does about the issue
 * @param object what is demanded, refused or offered, in the article's words, or null
 * @param modality how real it is put
 * @param condition the condition in the article's words, or null
 * @param firmness how firmly it is put
 * @param target party it is addressed to or about, or null
 * @param quoted whether given in direct speech, at least in part
 * @param hedged whether the article distances itself from it
 * @param confidence 0 to 1
 * @param negotiation dossier id, or null when it belongs to none
 */
public record ClaimFound(
        Passage evidence,
        List<Passage> also,
        Passage sentence,
        SaidAt saidAt,
        Speaker speaker,
        List<String> attribution,
        Voice voice,
        String party,
        String issue,
        Stance stance,
        String object,
        Modality modality,
        String condition,
        Firmness firmness,
        String target,
        boolean quoted,
        boolean hedged,
        double confidence,
        String negotiation) {
    /** Copies the lists and refuses what every claim must have. */
    public ClaimFound {
        Objects.requireNonNull(evidence, "evidence");
        also = List.copyOf(also);
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(speaker, "speaker");
        attribution = List.copyOf(attribution);
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(firmness, "firmness");
    }

    /** The same claim in a negotiation, or in none if null. */
    public ClaimFound in(String dossier) {
        return copy(evidence, also, sentence, dossier);
    }

    /** The same claim resting on other words of its sentence. */
    public ClaimFound restingOn(Passage words) {
        return copy(words, also, sentence, negotiation);
    }

    /** The same claim with one more place. */
    ClaimFound alsoAt(Passage further) {
        List<Passage> places = new ArrayList<>(also);
        places.add(further);
        return copy(evidence, places, sentence, negotiation);
    }

    /** The same with its evidence at other places of the text. */
    public ClaimFound moved(UnaryOperator<Passage> moved) {
        return copy(moved.apply(evidence), also.stream().map(moved).toList(), moved.apply(sentence), negotiation);
    }

    private ClaimFound copy(Passage words, List<Passage> further, Passage around, String dossier) {
        return new ClaimFound(
                words,
                further,
                around,
                saidAt,
                speaker,
                attribution,
                voice,
                party,
                issue,
                stance,
                object,
                modality,
                condition,
                firmness,
                target,
                quoted,
                hedged,
                confidence,
                dossier);
    }
}
