// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.BitSet;

/** Note marks, emphasis, heading and list marks, links and pictographs inside a line. */
final class Markup {
    private static final int NOTE_MARK = 6;
    private static final int LINK = 400;

    private Markup() {}

    static void mark(String body, BitSet noise) {
        boolean opening = true;
        int linkEnd = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '*' || (c == '_' && edge(body, i)) || c == '\u200B' || c == '\uFEFF') {
                noise.set(i);
            } else if (c == '[') {
                bracket(body, i, noise);
            } else if (c == 'h' && i >= linkEnd && (body.startsWith("https://", i) || body.startsWith("http://", i))) {
                // Links without a blank between them are one, so that no character is walked over twice.
                linkEnd = wordEnd(body, i);
                noise.set(i, linkEnd);
            } else if (opening) {
                listMark(body, i, noise);
            }
            opening = c == '\n' || (opening && Lines.blank(c));
            if (Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
                noise.set(i);
            }
        }
    }

    // A numbered note, or the two marks of a link whose words stay.
    private static void bracket(String body, int open, BitSet noise) {
        int close = open + 1;
        while (close < body.length() && close - open < NOTE_MARK && Character.isDigit(body.charAt(close))) {
            close++;
        }
        if (close > open + 1 && close < body.length() && body.charAt(close) == ']') {
            noise.set(open, close + 1);
            return;
        }
        int limit = Math.min(body.length(), open + LINK);
        int end = open;
        while (end < limit && body.charAt(end) != ']' && body.charAt(end) != '\n') {
            end++;
        }
        if (end + 1 < limit && body.charAt(end) == ']' && body.charAt(end + 1) == '(') {
            int stop = end + 1;
            while (stop < limit && body.charAt(stop) != ')' && body.charAt(stop) != '\n') {
                stop++;
            }
            noise.set(open);
            noise.set(end, Math.min(body.length(), stop + 1));
        }
    }

    private static void listMark(String body, int at, BitSet noise) {
        int i = at;
        while (i < body.length() && "#>•·▪-–".indexOf(body.charAt(i)) >= 0) {
            i++;
        }
        if (i > at && i < body.length() && Lines.blank(body.charAt(i))) {
            noise.set(at, i);
        }
    }

    private static boolean edge(String body, int i) {
        boolean left = i == 0 || !Character.isLetterOrDigit(body.charAt(i - 1));
        boolean right = i + 1 == body.length() || !Character.isLetterOrDigit(body.charAt(i + 1));
        return left || right;
    }

    private static int wordEnd(String body, int from) {
        int i = from;
        while (i < body.length() && !Lines.blank(body.charAt(i)) && body.charAt(i) != ')') {
            i++;
        }
        return i;
    }
}
