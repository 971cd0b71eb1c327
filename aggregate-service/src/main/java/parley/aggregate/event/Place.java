// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import static java.util.Objects.requireNonNull;

import parley.events.PlacePrecision;

/**
 * A named place. Immutable.
 *
 * @param admin oblast, province or region it lies in, or null
 * @param country ISO 3166 alpha-3 code, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 */
public record Place(String name, String admin, String country, Double lat, Double lon, PlacePrecision precision) {
    public Place {
        requireNonNull(name, "name");
        requireNonNull(precision, "precision");
    }
}
