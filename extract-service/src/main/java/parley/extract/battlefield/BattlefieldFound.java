// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.text.Passage;

/**
 * Who did what where, and on whose word.
 *
 * @param evidence the words it rests on
 * @param also further places of the same report, in order
 * @param sentence the sentence around the evidence
 * @param happenedAt when it happened, or null
 * @param actor party that acts
 * @param opponent party acted against, or null
 * @param place smallest named place, or null
 * @param action what happened
 * @param standing what the report rests on
 * @param source who says so, canonical or in the article's words, or null
 * @param sourceParty party of the source, or null
 * @param units units named
 * @param weapons weapons named
 * @param confidence 0 to 1
 * @param negotiation dossier id, or null when it belongs to none
 */
public record BattlefieldFound(
        Passage evidence,
        List<Passage> also,
        Passage sentence,
        SaidAt happenedAt,
        String actor,
        String opponent,
        Place place,
        BattlefieldAction action,
        BattlefieldStanding standing,
        String source,
        String sourceParty,
        List<String> units,
        List<String> weapons,
        double confidence,
        String negotiation) {
    /** Copies the lists and refuses what every report must have. */
    public BattlefieldFound {
        Objects.requireNonNull(evidence, "evidence");
        also = List.copyOf(also);
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(standing, "standing");
        units = List.copyOf(units);
        weapons = List.copyOf(weapons);
    }

    /** The same in a negotiation; null for none. */
    public BattlefieldFound in(String dossier) {
        return copy(evidence, also, sentence, dossier);
    }

    /** The same with its evidence at other places of the text. */
    public BattlefieldFound moved(UnaryOperator<Passage> moved) {
        return copy(moved.apply(evidence), also.stream().map(moved).toList(), moved.apply(sentence), negotiation);
    }

    private BattlefieldFound copy(Passage words, List<Passage> further, Passage around, String dossier) {
        return new BattlefieldFound(
                words,
                further,
                around,
                happenedAt,
                actor,
                opponent,
                place,
                action,
                standing,
                source,
                sourceParty,
                units,
                weapons,
                confidence,
                dossier);
    }
}
