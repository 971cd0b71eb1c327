// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.List;
import parley.events.PlacePrecision;

/**
 * A named place.
 *
 * <p>{@code admin} is the oblast or province, {@code country} the party code of the state it lies in by international
 * recognition; {@code lat} and {@code lon} are WGS 84 degrees, both null where not known, never guessed.
 */
public record Place(
        String name,
        List<String> aliases,
        String admin,
        String country,
        Double lat,
        Double lon,
        PlacePrecision precision) {

    public Place {
        aliases = List.copyOf(aliases);
        if ((lat == null) != (lon == null)) {
            throw new IllegalArgumentException("lat and lon must both be there or both be absent");
        }
        if (lat != null && (Math.abs(lat) > 90 || Math.abs(lon) > 180)) {
            throw new IllegalArgumentException("coordinates out of range: " + lat + ", " + lon);
        }
    }
}
