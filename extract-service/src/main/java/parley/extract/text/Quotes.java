// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds direct speech, whichever marks it is set in.
 *
 * <p>A quotation that is opened and not closed in its line runs to the line's end when the next line opens one too (the way
 * of multi-paragraph quotations); otherwise the mark is taken for a slip.
 */
final class Quotes {
    private static final String OPEN = "“„«";
    private static final String CLOSE = "”»";

    private Quotes() {}

    static List<Passage> of(String body, List<Passage> lines, BitSet noise) {
        List<Passage> quotes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean nextOpens =
                    i + 1 < lines.size() && opens(body, lines.get(i + 1).start());
            line(body, lines.get(i), noise, nextOpens, quotes);
        }
        return quotes;
    }

    private static void line(String body, Passage line, BitSet noise, boolean nextOpens, List<Passage> quotes) {
        int open = -1;
        int single = -1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = body.charAt(i);
            if (noise.get(i)) {
                continue;
            }
            if (open < 0 && (OPEN.indexOf(c) >= 0 || c == '"' || straysOpen(body, i, line))) {
                open = i;
            } else if (open >= 0 && (CLOSE.indexOf(c) >= 0 || c == '"' || (c == '“' && body.charAt(open) == '„'))) {
                quotes.add(new Passage(open, i + 1));
                open = -1;
                single = -1;
            } else if (open < 0 && single < 0 && singleOpens(body, i, line)) {
                single = i;
            } else if (single >= 0 && singleCloses(body, i, line)) {
                if (open < 0) {
                    quotes.add(new Passage(single, i + 1));
                }
                single = -1;
            }
        }
        if (open >= 0 && (nextOpens || open == line.start())) {
            quotes.add(new Passage(open, line.end()));
        }
    }

    // A closing mark where only an opening one makes sense: some sites set both marks alike.
    private static boolean straysOpen(String body, int i, Passage line) {
        boolean before = i == line.start() || Lines.blank(body.charAt(i - 1));
        return body.charAt(i) == '”' && before && i + 1 < line.end() && Character.isLetterOrDigit(body.charAt(i + 1));
    }

    private static boolean opens(String body, int i) {
        return OPEN.indexOf(body.charAt(i)) >= 0 || body.charAt(i) == '"';
    }

    private static boolean singleOpens(String body, int i, Passage line) {
        char c = body.charAt(i);
        boolean before = i == line.start() || !Character.isLetterOrDigit(body.charAt(i - 1));
        boolean after = i + 1 < line.end() && Character.isLetterOrDigit(body.charAt(i + 1));
        return (c == '‘' || c == '\'') && before && after;
    }

    private static boolean singleCloses(String body, int i, Passage line) {
        char c = body.charAt(i);
        boolean before = !Lines.blank(body.charAt(i - 1));
        boolean after = i + 1 == line.end() || !Character.isLetterOrDigit(body.charAt(i + 1));
        // The s of a plural possessive ("the envoys’ handling") closes nothing when a word follows at once.
        boolean possessive = body.charAt(i - 1) == 's'
                && i + 2 < line.end()
                && body.charAt(i + 1) == ' '
                && Character.isLetter(body.charAt(i + 2));
        return (c == '’' || c == '\'') && before && after && !possessive;
    }
}
