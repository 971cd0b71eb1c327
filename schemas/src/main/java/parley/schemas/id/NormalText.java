// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text reduced to what makes it the same statement: compatibility forms folded, lower case, letters and digits only,
 * one blank between words. Quote marks, note marks' brackets, dashes and spacing do not count. Thread-safe.
 */
public final class NormalText {
    private NormalText() {}

    /** The normal form; null stays null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            } else if (!isApostrophe(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().stripTrailing();
    }

    /** The hash of a sentence that syndicated copies share. */
    public static String sentenceHash(String sentence) {
        return Hash128.of("sentence", of(sentence));
    }

    // "Russia's" is one word however the apostrophe is drawn.
    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
