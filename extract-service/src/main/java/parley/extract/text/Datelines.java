// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands before the first word of a report or post: "KYIV, March 3 (Wire) -", "BREAKING:", "14:20 -". */
final class Datelines {
    private static final Set<String> LABELS = Set.copyOf(WordList.lines("labels.txt"));
    private static final int LONGEST = 90;
    private static final int PARAGRAPH = 100;
    private static final int FEW_WORDS = 3;

    private Datelines() {}

    static void mark(String body, List<Passage> lines, BitSet noise) {
        for (Passage line : lines) {
            int end = clock(body, line);
            end = end > line.start() ? end : place(body, line);
            end = end > line.start() ? end : label(body, line);
            noise.set(line.start(), end);
        }
    }

    // "14:20 - ", "9.45am: ", "16:05 GMT ": one past it, or the line's start.
    private static int clock(String body, Passage line) {
        int i = digits(body, line.start(), line.end());
        boolean hour = i > line.start() && i - line.start() <= 2 && i + 2 < line.end();
        if (!hour || (body.charAt(i) != ':' && body.charAt(i) != '.') || digits(body, i + 1, line.end()) != i + 3) {
            return line.start();
        }
        i += 3;
        while (i < line.end() && (Character.isLetter(body.charAt(i)) || body.charAt(i) == ' ')) {
            int end = i;
            while (end < line.end() && Character.isLetter(body.charAt(end))) {
                end++;
            }
            String word = body.substring(i, end).toLowerCase(Locale.ROOT);
            if (end > i
                    && !Set.of("am", "pm", "gmt", "bst", "cet", "cest", "et", "edt", "est", "utc", "local", "time")
                            .contains(word)) {
                break;
            }
            i = end > i ? end : i + 1;
        }
        return i < line.end() && ":-–—|".indexOf(body.charAt(i)) >= 0 ? i + 1 : i >= line.end() ? line.start() : i;
    }

    private static int digits(String body, int from, int limit) {
        int i = from;
        while (i < limit && Character.isDigit(body.charAt(i))) {
            i++;
        }
        return i;
    }

    // "NEW YORK, Aug 19 (Wire) - ": capitals up to a dash with spaces around it; one past it, or the line's start.
    private static int place(String body, Passage line) {
        int limit = Math.min(line.end() - 2, line.start() + LONGEST);
        for (int i = line.start() + 2; i < limit; i++) {
            boolean dash = "-–—".indexOf(body.charAt(i)) >= 0 && Lines.blank(body.charAt(i + 1));
            if (dash && (Lines.blank(body.charAt(i - 1)) || body.charAt(i - 1) == ')')) {
                boolean goesOn = line.end() - i > PARAGRAPH - LONGEST && !Character.isLowerCase(body.charAt(i + 2));
                return goesOn && dateline(body, line.start(), i, line.length()) ? i + 1 : line.start();
            }
        }
        return line.start();
    }

    private static boolean dateline(String body, int from, int dash, int length) {
        boolean agency = false;
        boolean shouted = true;
        int words = 0;
        int depth = 0;
        for (int i = from; i < dash; i++) {
            char c = body.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            agency = agency || (c == ')' && i + 2 >= dash);
            boolean starts = i == from || !Character.isLetterOrDigit(body.charAt(i - 1));
            if (!starts || !Character.isLetter(c)) {
                continue;
            }
            if (depth == 0 && Character.isLowerCase(c)) {
                return false;
            }
            words++;
            shouted = shouted && (words > 1 || shouted(body, i, dash));
        }
        return words > 0 && (shouted || agency || (words <= FEW_WORDS && length > PARAGRAPH));
    }

    private static boolean shouted(String body, int from, int limit) {
        int i = from;
        while (i < limit && Character.isLetter(body.charAt(i))) {
            if (!Character.isUpperCase(body.charAt(i))) {
                return false;
            }
            i++;
        }
        return i - from >= FEW_WORDS;
    }

    // "BREAKING: ..."
    private static int label(String body, Passage line) {
        int colon = body.indexOf(':', line.start());
        if (colon < 0 || colon >= Math.min(line.end(), line.start() + LONGEST / 3)) {
            return line.start();
        }
        String words = body.substring(line.start(), colon).strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(words) ? colon + 1 : line.start();
    }
}
