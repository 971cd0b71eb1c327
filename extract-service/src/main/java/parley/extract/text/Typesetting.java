// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.text.Normalizer;

/**
 * A text without the accidents of its setting, and where each character stood before.
 *
 * <p>Line ends become line feeds, every kind of blank a space, an apostrophe inside a word straight, letters composed;
 * emphasis, note marks, pictographs and invisible signs fall away. What is said does not hang on any of them, so nothing
 * behind this class sees them. Thread-safe.
 */
public final class Typesetting {
    private static final int NOTE_MARK = 6;

    private final String body;
    private final StringBuilder plain;
    private final int[] starts;
    private final int[] ends;
    private String text;

    private Typesetting(String body) {
        this.body = body;
        plain = new StringBuilder(body.length());
        starts = new int[body.length()];
        ends = new int[body.length()];
    }

    /** Takes a text of any kind. */
    public static Typesetting of(String body) {
        Typesetting set = new Typesetting(body);
        for (int i = 0; i < body.length(); ) {
            i = set.next(i);
        }
        set.text = set.plain.toString();
        return set;
    }

    /** The plain text, never longer than the body. */
    public String text() {
        return text;
    }

    /** Where a stretch of the plain text stands in the body. */
    public Passage original(Passage passage) {
        if (passage.length() == 0) {
            int at = passage.start() < text.length() ? starts[passage.start()] : body.length();
            return new Passage(at, at);
        }
        return new Passage(starts[passage.start()], ends[passage.end() - 1]);
    }

    private int next(int i) {
        char c = body.charAt(i);
        int past = i + 1;
        if (c == '\r') {
            past = past < body.length() && body.charAt(past) == '\n' ? past + 1 : past;
            keep('\n', i, past);
        } else if (c == '[' && afterNote(i) > i) {
            past = afterNote(i);
        } else if (isBlank(c)) {
            keep(' ', i, past);
        } else if (c == '’' && between(i)) {
            keep('\'', i, past);
        } else if (isMark(past)) {
            past = composed(i);
        } else if (!isOrnament(c, i)) {
            keep(c, i, past);
        }
        return past;
    }

    private void keep(char c, int start, int end) {
        starts[plain.length()] = start;
        ends[plain.length()] = end;
        plain.append(c);
    }

    // A letter and the accents that follow it: one letter where there is one.
    private int composed(int from) {
        int to = from + 1;
        while (isMark(to)) {
            to++;
        }
        String written = body.substring(from, to);
        String one = Normalizer.normalize(written, Normalizer.Form.NFC);
        // A few letters of other scripts are longer composed: they stay as they are.
        String letters = one.length() <= written.length() ? one : written;
        for (int i = 0; i < letters.length(); i++) {
            if (!isOrnament(letters.charAt(i), from)) {
                keep(letters.charAt(i), from, to);
            }
        }
        return to;
    }

    private boolean isMark(int i) {
        return i < body.length() && Character.getType(body.charAt(i)) == Character.NON_SPACING_MARK;
    }

    private int afterNote(int open) {
        int i = open + 1;
        while (i < body.length() && i - open < NOTE_MARK && Character.isDigit(body.charAt(i))) {
            i++;
        }
        return i > open + 1 && i < body.length() && body.charAt(i) == ']' ? i + 1 : open;
    }

    private static boolean isBlank(char c) {
        return c != '\n' && (Character.isSpaceChar(c) || c == '\t' || c == '\u000B' || c == '\f');
    }

    private boolean isOrnament(char c, int i) {
        int type = Character.getType(c);
        return c == '*'
                || (c == '_' && !between(i))
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.OTHER_SYMBOL
                || (c >= '\uFE00' && c <= '\uFE0F');
    }

    private boolean between(int i) {
        return i > 0
                && i + 1 < body.length()
                && Character.isLetterOrDigit(body.charAt(i - 1))
                && Character.isLetterOrDigit(body.charAt(i + 1));
    }
}
