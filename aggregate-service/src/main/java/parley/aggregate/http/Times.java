// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.Optional;
import parley.aggregate.query.Moment;

/**
 * The two times of a request, as they were given and as they are understood. Immutable.
 *
 * @param asOf as given, or null
 * @param knownAt as given, or null
 * @param moment what they mean
 */
record Times(String asOf, String knownAt, Moment moment) {

    static Times of(Parameters parameters) {
        Optional<PointInTime> asOf = parameters.time("as_of");
        Optional<PointInTime> knownAt = parameters.time("known_at");
        return new Times(
                asOf.map(PointInTime::text).orElse(null),
                knownAt.map(PointInTime::text).orElse(null),
                new Moment(
                        asOf.map(PointInTime::date).orElse(null),
                        knownAt.map(PointInTime::end).orElse(null)));
    }
}
