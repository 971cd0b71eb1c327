// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.text.Passage;

/**
 * A contact between parties as one article tells it.
 *
 * @param evidence the words it rests on
 * @param also further places of the same contact, in order
 * @param sentence the sentence around the evidence
 * @param takesPlaceAt when it took or is to take place, or null
 * @param kind what kind of contact it is
 * @param participants who takes part
 * @param parties codes of the parties that take part, sorted
 * @param place where, or null
 * @param standing whether it took place
 * @param topics issues discussed
 * @param outcome what came of it in the article's words, or null
 * @param confidence 0 to 1
 * @param negotiation dossier id, or null when it belongs to none
 */
public record ContactFound(
        Passage evidence,
        List<Passage> also,
        Passage sentence,
        SaidAt takesPlaceAt,
        ContactKind kind,
        List<Participant> participants,
        List<String> parties,
        Place place,
        ContactStanding standing,
        List<String> topics,
        String outcome,
        double confidence,
        String negotiation) {
    /** Copies the lists and refuses what every contact must have. */
    public ContactFound {
        Objects.requireNonNull(evidence, "evidence");
        also = List.copyOf(also);
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(kind, "kind");
        participants = List.copyOf(participants);
        parties = parties.stream().sorted().distinct().toList();
        Objects.requireNonNull(standing, "standing");
        topics = List.copyOf(topics);
    }

    /** The same in a negotiation; null for none. */
    public ContactFound in(String dossier) {
        return copy(evidence, also, sentence, dossier);
    }

    /** The same with its evidence at other places of the text. */
    public ContactFound moved(UnaryOperator<Passage> moved) {
        return copy(moved.apply(evidence), also.stream().map(moved).toList(), moved.apply(sentence), negotiation);
    }

    private ContactFound copy(Passage words, List<Passage> further, Passage around, String dossier) {
        return new ContactFound(
                words,
                further,
                around,
                takesPlaceAt,
                kind,
                participants,
                parties,
                place,
                standing,
                topics,
                outcome,
                confidence,
                dossier);
    }
}
