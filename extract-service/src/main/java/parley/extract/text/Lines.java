// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a body into lines; a hard-wrapped line is joined to the one it goes on from. */
final class Lines {
    private Lines() {}

    static List<Passage> of(String body) {
        List<Passage> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '\n') {
                add(body, lines, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(String body, List<Passage> lines, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(body.charAt(start))) {
            start++;
        }
        while (end > start && blank(body.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int last = lines.size() - 1;
        if (last >= 0 && wrapped(body, lines.get(last), start)) {
            lines.set(last, new Passage(lines.get(last).start(), end));
        } else {
            lines.add(new Passage(start, end));
        }
    }

    // A line break inside a sentence: no blank line between, no closing mark, and small letters after it.
    private static boolean wrapped(String body, Passage before, int start) {
        if (!Character.isLowerCase(body.charAt(start))) {
            return false;
        }
        for (int i = before.end(), breaks = 0; i < start; i++) {
            if (body.charAt(i) == '\n' && ++breaks > 1) {
                return false;
            }
        }
        char last = body.charAt(before.end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-';
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
