// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.extract.text.Passage;
import parley.extract.text.Reading;

/** Merges what an article says twice: one claim with two places. */
final class Repetitions {
    private static final double ALIKE = 0.75;
    /** Bounds for hostile text: how many earlier claims are compared, and how many places are kept. */
    private static final int COMPARED = 40;

    private static final int PLACES = 30;

    private Repetitions() {}

    static List<ClaimFound> merge(Reading reading, List<ClaimFound> claims) {
        List<ClaimFound> kept = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        Map<List<String>, Deque<Integer>> alike = new HashMap<>();
        for (ClaimFound claim : claims) {
            Set<String> mine = words(reading.text(claim.evidence()));
            Deque<Integer> candidates = alike.computeIfAbsent(key(claim), key -> new ArrayDeque<>());
            int same = find(kept, words, candidates, claim, mine);
            if (same < 0) {
                candidates.addFirst(kept.size());
                kept.add(claim);
                words.add(mine);
            } else if (kept.get(same).also().size() < PLACES) {
                kept.set(same, with(kept.get(same), claim.evidence()));
            }
            if (candidates.size() > COMPARED) {
                candidates.removeLast();
            }
        }
        return kept;
    }

    private static List<String> key(ClaimFound claim) {
        return List.of(
                claim.party(),
                claim.issue(),
                claim.stance().name(),
                claim.speaker().name());
    }

    private static int find(
            List<ClaimFound> kept,
            List<Set<String>> words,
            Deque<Integer> candidates,
            ClaimFound claim,
            Set<String> mine) {
        for (int i : candidates) {
            boolean same = within(claim.evidence(), kept.get(i).evidence());
            if (same || alike(words.get(i), mine) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean within(Passage inner, Passage outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private static double alike(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }

    private static ClaimFound with(ClaimFound claim, Passage further) {
        return claim.evidence().overlaps(further) ? claim : claim.alsoAt(further);
    }
}
