// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.events.PlacePrecision;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;

/** Leads a party's code to the country of that name, as far as the report names it. */
final class Countries {
    private Countries() {}

    /** The country of a state that the report names somewhere, or null. */
    static Place of(Mentions mentions, String party) {
        if (party == null) {
            return null;
        }
        for (Mention mention : mentions.all()) {
            Place place = mention.place();
            boolean country = place != null && place.precision() == PlacePrecision.COUNTRY;
            if (country && party.equals(mention.party()) && party.equals(place.country())) {
                return place;
            }
        }
        return null;
    }
}
