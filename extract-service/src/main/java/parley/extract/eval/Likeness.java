// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ratcliff/Obershelp likeness of two short texts, as Python's difflib computes it. */
final class Likeness {

    private static final int POPULAR_FROM = 200;

    private final String a;
    private final String b;
    private final Map<Character, List<Integer>> placesInB = new HashMap<>();

    private Likeness(String a, String b) {
        this.a = a;
        this.b = b;
        for (int j = 0; j < b.length(); j++) {
            placesInB.computeIfAbsent(b.charAt(j), key -> new ArrayList<>()).add(j);
        }
        if (b.length() >= POPULAR_FROM) {
            int most = b.length() / 100 + 1;
            placesInB.values().removeIf(places -> places.size() > most);
        }
    }

    /** Twice the matched characters over all characters, 0 to 1. */
    static double ratio(String a, String b) {
        int length = a.length() + b.length();
        return length == 0 ? 1.0 : 2.0 * new Likeness(a, b).matched(0, a.length(), 0, b.length()) / length;
    }

    private int matched(int aFrom, int aTo, int bFrom, int bTo) {
        int[] block = longest(aFrom, aTo, bFrom, bTo);
        int size = block[2];
        if (size == 0) {
            return 0;
        }
        return size + matched(aFrom, block[0], bFrom, block[1]) + matched(block[0] + size, aTo, block[1] + size, bTo);
    }

    private int[] longest(int aFrom, int aTo, int bFrom, int bTo) {
        int bestA = aFrom;
        int bestB = bFrom;
        int best = 0;
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = aFrom; i < aTo; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : placesInB.getOrDefault(a.charAt(i), List.of())) {
                if (j >= bFrom && j < bTo) {
                    int run = lengths.getOrDefault(j - 1, 0) + 1;
                    next.put(j, run);
                    if (run > best) {
                        bestA = i - run + 1;
                        bestB = j - run + 1;
                        best = run;
                    }
                }
            }
            lengths = next;
        }
        while (bestA > aFrom && bestB > bFrom && a.charAt(bestA - 1) == b.charAt(bestB - 1)) {
            bestA--;
            bestB--;
            best++;
        }
        while (bestA + best < aTo && bestB + best < bTo && a.charAt(bestA + best) == b.charAt(bestB + best)) {
            best++;
        }
        return new int[] {bestA, bestB, best};
    }
}
