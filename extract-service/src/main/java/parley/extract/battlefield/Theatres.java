// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Optional;
import parley.events.BattlefieldAction;
import parley.events.PlacePrecision;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.dossier.Place;

/** Where the fire of a war goes when no place is named: the country of the only enemy; air defence is over one's own. */
final class Theatres {
    private final Dossiers dossiers;
    private final Belligerents belligerents;

    Theatres(Dossiers dossiers, Belligerents belligerents) {
        this.dossiers = dossiers;
        this.belligerents = belligerents;
    }

    /** The country as a place, or null where more than one can be meant. */
    Place of(Trigger trigger, String actor) {
        BattlefieldAction action = trigger.word().action();
        String party =
                switch (action) {
                    case STRIKE, ATTACK -> belligerents.against(actor);
                    case DEFEND -> belligerents.includes(actor) ? actor : null;
                    default -> null;
                };
        return party == null ? null : country(party).orElse(null);
    }

    private Optional<Place> country(String code) {
        return dossiers.party(code)
                .filter(party -> party.kind() == Party.Kind.STATE)
                .map(party -> new Place(party.name(), List.of(), null, code, null, null, PlacePrecision.COUNTRY));
    }
}
