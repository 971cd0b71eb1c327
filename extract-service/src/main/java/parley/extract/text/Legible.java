// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

/**
 * Evidence that a reader can understand by itself: a stretch of a few words, such as "he refused", is widened to its
 * sentence. Thread-safe.
 */
public final class Legible {
    private static final int FEW_WORDS = 7;
    private static final int LONG_SENTENCE = 400;

    private Legible() {}

    /** The evidence, or its sentence when the evidence has fewer than seven words and the sentence is not overlong. */
    public static Passage of(String body, Passage evidence, Passage sentence) {
        boolean legible = words(body, evidence) >= FEW_WORDS;
        return legible || sentence.length() > LONG_SENTENCE || !sentence.contains(evidence) ? evidence : sentence;
    }

    private static int words(String body, Passage passage) {
        int words = 0;
        boolean inside = false;
        for (int i = passage.start(); i < passage.end(); i++) {
            boolean blank = Character.isWhitespace(body.charAt(i)) || body.charAt(i) == '\u00a0';
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }
}
