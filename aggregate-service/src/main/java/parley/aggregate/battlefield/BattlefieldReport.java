// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import static java.util.Objects.requireNonNull;

import java.util.List;
import parley.aggregate.event.Event;
import parley.aggregate.event.Evidence;
import parley.aggregate.event.Place;
import parley.aggregate.event.Provenance;
import parley.aggregate.event.SaidAt;
import parley.aggregate.event.Span;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;

/**
 * A row of a report of who did what where, and on whose word. Immutable.
 *
 * @param opponent the party acted against, or null
 * @param place the smallest named place, or null
 * @param source who says so, or null
 */
public record BattlefieldReport(
        Provenance provenance,
        Evidence evidence,
        List<Span> also,
        SaidAt saidAt,
        double confidence,
        String actor,
        String opponent,
        Place place,
        BattlefieldAction action,
        BattlefieldStanding standing,
        Source source,
        List<String> units,
        List<String> weapons)
        implements Event {
    private static final String ANALYST = "ANALYST";
    private static final String MEDIA = "MEDIA";

    public BattlefieldReport {
        requireNonNull(provenance, "provenance");
        requireNonNull(evidence, "evidence");
        also = List.copyOf(also);
        requireNonNull(actor, "actor");
        requireNonNull(action, "action");
        requireNonNull(standing, "standing");
        units = List.copyOf(units);
        weapons = List.copyOf(weapons);
    }

    /** The party on whose word it rests: the source's, else the observers whom the standing implies. */
    public String voucher() {
        if (source != null && source.party() != null) {
            return source.party();
        }
        return standing == BattlefieldStanding.ASSESSED ? ANALYST : MEDIA;
    }

    /** Whether an observer vouches for it. */
    public boolean observed() {
        return voucher().equals(ANALYST) || voucher().equals(MEDIA);
    }
}
