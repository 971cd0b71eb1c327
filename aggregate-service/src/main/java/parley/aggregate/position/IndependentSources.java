// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.Span;
import parley.aggregate.store.DisjointSets;

/**
 * Counts evidence that is independent: claims that share a sentence, a publisher or the first relayer are one source, so
 * a syndicated copy adds nothing. Thread-safe.
 */
public final class IndependentSources {
    private IndependentSources() {}

    /** The number of connected components. */
    public static int count(List<Claim> claims) {
        DisjointSets sets = new DisjointSets(claims.size());
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (String mark : marks(claims.get(i))) {
                Integer first = firstWith.putIfAbsent(mark, i);
                if (first != null) {
                    sets.join(first, i);
                }
            }
        }
        return sets.count();
    }

    /** What makes a claim one source with every other that has it too. */
    static Set<String> marks(Claim claim) {
        Set<String> marks = new HashSet<>(4);
        add(marks, "sentence ", claim.evidence().span().sentenceHash());
        for (Span span : claim.also()) {
            add(marks, "sentence ", span.sentenceHash());
        }
        add(marks, "publisher ", claim.evidence().publisher());
        add(marks, "relayer ", claim.firstRelayer());
        return marks;
    }

    private static void add(Set<String> marks, String kind, String name) {
        if (name != null && !name.isBlank()) {
            marks.add(kind + name);
        }
    }
}
