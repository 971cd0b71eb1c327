// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.extract.text.Passage;
import parley.extract.text.Reading;

/** Merges what an article says twice: one claim with two places. */
final class Repetitions {
    private static final double ALIKE = 0.75;

    private Repetitions() {}

    static List<ClaimFound> merge(Reading reading, List<ClaimFound> claims) {
        List<ClaimFound> kept = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (ClaimFound claim : claims) {
            Set<String> mine = words(reading.text(claim.evidence()));
            int same = find(kept, words, claim, mine);
            if (same < 0) {
                kept.add(claim);
                words.add(mine);
            } else {
                kept.set(same, with(kept.get(same), claim.evidence()));
            }
        }
        return kept;
    }

    private static int find(List<ClaimFound> kept, List<Set<String>> words, ClaimFound claim, Set<String> mine) {
        for (int i = 0; i < kept.size(); i++) {
            ClaimFound other = kept.get(i);
            boolean same = other.party().equals(claim.party())
                    && other.issue().equals(claim.issue())
                    && other.stance() == claim.stance()
                    && other.speaker().name().equals(claim.speaker().name());
            if (same && (alike(words.get(i), mine) >= ALIKE || other.evidence().equals(claim.evidence()))) {
                return i;
            }
        }
        return -1;
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
