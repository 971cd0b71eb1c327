// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import parley.aggregate.event.Event;
import parley.aggregate.event.Evidence;
import parley.aggregate.event.Provenance;
import parley.aggregate.event.SaidAt;
import parley.aggregate.event.Span;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.Stance;
import parley.events.Voice;

/**
 * A row of a statement in which a party takes a stance on an issue. Immutable.
 *
 * @param attribution who relays whom, outermost first, the speaker last
 * @param object what is demanded or refused, in the article's words, or null
 * @param condition in the article's words, or null
 * @param target the party addressed, or null
 */
public record Claim(
        Provenance provenance,
        Evidence evidence,
        List<Span> also,
        SaidAt saidAt,
        double confidence,
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
        boolean hedged)
        implements Event {
    public Claim {
        requireNonNull(provenance, "provenance");
        requireNonNull(evidence, "evidence");
        also = List.copyOf(also);
        requireNonNull(speaker, "speaker");
        attribution = List.copyOf(attribution);
        requireNonNull(voice, "voice");
        requireNonNull(party, "party");
        requireNonNull(issue, "issue");
        requireNonNull(stance, "stance");
        requireNonNull(modality, "modality");
        requireNonNull(firmness, "firmness");
    }

    /** Whether it is a threat, an accusation or an assertion: recorded and shown, but no position by itself. */
    public boolean rhetorical() {
        return stance == Stance.THREATEN || stance == Stance.ACCUSE || stance == Stance.ASSERT;
    }

    /** Whether it is put as real, now or on a condition. */
    public boolean real() {
        return modality == Modality.ACTUAL || modality == Modality.CONDITIONAL;
    }

    /** Whether it can be a basis of its party's position: in the voice of the party or an unnamed official, real, no rhetoric. */
    public boolean states() {
        return (voice == Voice.OWN || voice == Voice.ANONYMOUS) && real() && !rhetorical();
    }

    /** Who relays it first, or null when the article has it from the speaker. */
    public String firstRelayer() {
        return attribution.size() > 1 ? attribution.get(0) : null;
    }
}
