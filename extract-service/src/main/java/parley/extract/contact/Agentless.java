// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a contact told without those who take part ("talks were held in X") the sides of the nearest one it can be, else
 * those between whom the article tells most.
 */
final class Agentless {
    private static final int ASIDE = 6;
    private static final int NEIGHBOURS = 40;

    private Agentless() {}

    static List<Draft> resolved(List<Draft> told, List<String> sides) {
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Draft draft = told.get(i);
            if (draft.contact().parties().size() >= 2 || draft.own()) {
                kept.add(draft);
                continue;
            }
            Draft nearest = null;
            for (Draft other : around(told, i)) {
                boolean fits = other.own()
                        && other.contact().parties().size() >= 2
                        && ContactMerging.kindClass(other.contact().kind())
                                == ContactMerging.kindClass(draft.contact().kind())
                        && other.contact().parties().containsAll(draft.contact().parties());
                boolean nearer = nearest == null || distance(other, draft, sides) < distance(nearest, draft, sides);
                nearest = fits && nearer ? other : nearest;
            }
            boolean far = nearest == null || (!sides.isEmpty() && distance(nearest, draft, sides) > ASIDE + 2);
            List<String> meant = far ? sides : nearest.contact().parties();
            if (meant.size() >= 2 && meant.containsAll(draft.contact().parties())) {
                kept.add(draft.with(meant));
            }
        }
        return kept;
    }

    // Not all of them, so that hostile text stays linear.
    private static List<Draft> around(List<Draft> told, int i) {
        return told.subList(Math.max(0, i - NEIGHBOURS), Math.min(told.size(), i + NEIGHBOURS));
    }

    // A contact of others than the article's own two sides is further away.
    private static int distance(Draft other, Draft draft, List<String> sides) {
        boolean aside = !sides.isEmpty() && !other.contact().parties().containsAll(sides);
        return Math.abs(other.sentence() - draft.sentence()) + (aside ? ASIDE : 0);
    }
}
