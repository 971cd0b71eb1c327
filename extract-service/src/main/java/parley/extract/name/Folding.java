// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.text.Normalizer;

/** Folds case, accents, quotes and spaces of a text without changing any offset. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < 128) {
            return c == '\n' || c == '\r' || c == '\t' ? ' ' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u2032', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u2013', '\u2014', '\u2212' -> '\u2013';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            case '\u0142', '\u0141' -> 'l';
            case '\u00f8', '\u00d8' -> 'o';
            case '\u0131' -> 'i';
            default -> unaccented(c);
        };
    }

    private static char unaccented(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(parts.charAt(0));
    }
}
