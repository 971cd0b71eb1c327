// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import static java.util.Objects.requireNonNull;

import java.util.List;
import parley.aggregate.store.OrderedKey;
import parley.schemas.id.ViewKeys;

/**
 * A place in a negotiation. Immutable.
 *
 * @param negotiation dossier id; empty for reports that are in no negotiation
 * @param place its canonical name; a hyphen for reports that name no place
 */
public record PlaceKey(String negotiation, String place) {
    public PlaceKey {
        requireNonNull(negotiation, "negotiation");
        requireNonNull(place, "place");
    }

    public static PlaceKey of(BattlefieldReport report) {
        String negotiation = report.provenance().negotiation();
        return new PlaceKey(
                negotiation == null ? "" : negotiation,
                report.place() == null ? ViewKeys.NO_PLACE : report.place().name());
    }

    /** The key that {@link #text()} wrote. */
    public static PlaceKey parse(String text) {
        List<String> parts = OrderedKey.parts(text, 2);
        return new PlaceKey(parts.get(0), parts.get(1));
    }

    /** The key as it stands in stores: {@code negotiation|place}. */
    public String text() {
        return OrderedKey.of(negotiation, place);
    }
}
