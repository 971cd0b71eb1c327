// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.PlacePrecision;
import parley.extract.dossier.Place;
import parley.extract.text.Sentence;

/** Leaves of several places the smallest: a region or country goes when a place inside of it is named too. */
final class Parents {
    private static final Set<PlacePrecision> WIDE = Set.of(PlacePrecision.COUNTRY, PlacePrecision.REGION);

    private static final int BESIDE = 6;

    private Parents() {}

    static List<Named> dropped(Sentence s, List<Named> places) {
        List<Named> kept = new ArrayList<>();
        for (Named named : places) {
            boolean parent = places.stream()
                    .anyMatch(other ->
                            !other.equals(named) && (isIn(other.place(), named.place()) || isPart(s, other, named)));
            boolean known = kept.stream().anyMatch(other -> other.place().equals(named.place()));
            if (!parent && !known) {
                kept.add(named);
            }
        }
        return kept;
    }

    private static boolean isIn(Place small, Place large) {
        boolean finer = small.precision() != large.precision() && small.precision() != PlacePrecision.COUNTRY;
        boolean country = large.precision() == PlacePrecision.COUNTRY;
        boolean admin = WIDE.contains(large.precision())
                && small.precision() != PlacePrecision.REGION
                && large.name().equals(small.admin());
        return finer && (country || admin);
    }

    // "the X hospital in Y", "X, a district of Y"
    private static boolean isPart(Sentence s, Named small, Named large) {
        boolean part = large.place().precision() == PlacePrecision.TOWN
                && (small.place().precision() == PlacePrecision.SITE
                        || small.place().precision() == PlacePrecision.DISTRICT);
        // "A, B and C in X": what stands right behind "in" holds them.
        boolean holds = large.from() == small.to() + 1
                && s.norm(small.to()).equals("in")
                && small.place().precision() != PlacePrecision.COUNTRY;
        if (holds) {
            return true;
        }
        String before = s.norm(large.from() - 1);
        boolean behind = large.from() > small.to() && large.from() - small.to() < BESIDE;
        boolean front = small.from() == large.to()
                || (small.from() == large.to() + 1 && s.norm(large.to()).equals("'s"));
        return part && ((behind && (before.equals("in") || before.equals("of"))) || front);
    }
}
