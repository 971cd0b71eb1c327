// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Integer> publishers = new HashMap<>();
        Map<String, Integer> relayers = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            join(sets, sentences, claim.evidence().span().sentenceHash(), i);
            for (Span span : claim.also()) {
                join(sets, sentences, span.sentenceHash(), i);
            }
            join(sets, publishers, claim.evidence().publisher(), i);
            join(sets, relayers, claim.firstRelayer(), i);
        }
        return sets.count();
    }

    private static void join(DisjointSets sets, Map<String, Integer> firstWith, String mark, int claim) {
        if (mark == null || mark.isBlank()) {
            return;
        }
        Integer first = firstWith.putIfAbsent(mark, claim);
        if (first != null) {
            sets.join(first, claim);
        }
    }
}
