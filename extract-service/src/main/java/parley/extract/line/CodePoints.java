// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.line;

import java.util.Arrays;
import java.util.stream.IntStream;
import parley.extract.text.Passage;

/** Turns UTF-16 offsets of one text into offsets in code points. Immutable. */
final class CodePoints {

    /** Offsets of the second halves of surrogate pairs, in order. */
    private final int[] pairs;

    CodePoints(String text) {
        pairs = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    int of(int utf16) {
        int found = Arrays.binarySearch(pairs, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }

    int[] of(Passage passage) {
        return new int[] {of(passage.start()), of(passage.end())};
    }
}
