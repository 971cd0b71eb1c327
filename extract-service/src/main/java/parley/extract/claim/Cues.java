// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** The cues of modality, hedging and history in {@code modality.txt}. Immutable. */
final class Cues {
    private final Map<String, List<List<String>>> kinds = new HashMap<>();

    Cues() {
        for (String line : WordList.lines("modality.txt")) {
            int gap = line.indexOf(' ');
            kinds.computeIfAbsent(line.substring(0, gap), k -> new ArrayList<>())
                    .add(List.of(line.substring(gap + 1).strip().split(" ", -1)));
        }
    }

    /** The first token at which a cue of the kind stands, or -1. */
    int find(String kind, Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            for (List<String> words : kinds.getOrDefault(kind, List.of())) {
                if (stands(words, s, i, to)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean stands(List<String> words, Sentence s, int at, int to) {
        for (int k = 0; k < words.size(); k++) {
            if (at + k >= to || !s.norm(at + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
