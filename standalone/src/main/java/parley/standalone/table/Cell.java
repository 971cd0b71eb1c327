// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.table;

/**
 * One cell. Immutable.
 *
 * @param text one line; line breaks and control characters become blanks, so that no article can steer a terminal; nothing
 *     becomes a hyphen
 */
public record Cell(String text, Paint paint) {
    private static final String NOTHING = "-";

    public Cell {
        text = text == null || text.isBlank() ? NOTHING : oneLine(text);
    }

    public static Cell of(String text) {
        return new Cell(text, Paint.PLAIN);
    }

    /** The text between quote marks, or a hyphen. */
    public static Cell quoted(String text) {
        return of(text == null || text.isBlank() ? null : "\"" + text + "\"");
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!Character.isISOControl(c) && !Character.isWhitespace(c)) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().stripTrailing();
    }
}
