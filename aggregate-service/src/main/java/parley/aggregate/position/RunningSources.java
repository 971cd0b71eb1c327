// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import parley.aggregate.claim.Claim;

/**
 * The number of independent sources, kept up to date claim by claim: the connected components of the marks that claims carry.
 * A claim that comes only joins. One that goes may part what it joined; then all are counted anew. Not thread-safe.
 */
final class RunningSources {
    /** What claims have in common; the marks of one component have one root. */
    private static final class Mark {
        private Mark parent = this;
        private int claims;

        Mark root() {
            Mark root = this;
            while (root.parent != root) {
                root.parent = root.parent.parent;
                root = root.parent;
            }
            return root;
        }
    }

    private final Map<String, Mark> marks = new HashMap<>();
    private int count;
    private boolean parted;

    void add(Claim claim) {
        Mark all = new Mark();
        count++;
        for (String name : IndependentSources.marks(claim)) {
            Mark mark = marks.computeIfAbsent(name, none -> new Mark());
            Mark root = mark.root();
            if (mark.claims++ == 0) {
                root.parent = all;
            } else if (root != all) {
                all.parent = root;
                all = root;
                count--;
            }
        }
    }

    void remove(Claim claim) {
        int shared = 0;
        for (String name : IndependentSources.marks(claim)) {
            Mark mark = marks.get(name);
            if (--mark.claims == 0) {
                marks.remove(name);
            } else {
                shared++;
            }
        }
        if (shared == 0) {
            count--;
        }
        parted |= shared > 1;
    }

    /**
     * How many there are.
     *
     * @param claims all that have come and not gone
     */
    int count(Collection<Claim> claims) {
        if (parted) {
            marks.clear();
            count = 0;
            parted = false;
            claims.forEach(this::add);
        }
        return count;
    }
}
