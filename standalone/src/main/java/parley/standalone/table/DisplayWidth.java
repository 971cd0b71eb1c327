// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.table;

/** How many columns of a terminal a text takes: by code point, wide ones two, marks that join others none. */
final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    // First and last code points of the wide and full-width ranges, after Unicode's East Asian Width.
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text itself if it fits, else its beginning and an ellipsis, together at most the given columns. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = of(ELLIPSIS);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            used += of(codePoint);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
            at += Character.charCount(codePoint);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
