// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Marks what is no part of the report's own prose: embedded posts, share bars, comment forms, note marks, markup, links.
 *
 * <p>The mask keeps offsets: nothing is cut out of the body. Thread-safe.
 */
public final class Cleaner {
    private static final int SPAM_SENTENCE = 200;
    private final NoiseWords words = NoiseWords.load();

    /** One bit per UTF-16 unit of the body, set where it is noise. */
    public BitSet noise(String body) {
        BitSet noise = new BitSet(body.length());
        List<Passage> lines = Lines.of(body);
        boolean form = false;
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            String lower = line.in(body).toLowerCase(Locale.ROOT);
            form = form || words.endsArticle(lower);
            if (form || words.wholeLine(lower)) {
                noise.set(line.start(), line.end());
            } else {
                spam(body, lower, line, noise);
            }
        }
        Datelines.mark(body, lines, noise);
        Posts.mark(body, lines, noise);
        Markup.mark(body, noise);
        return noise;
    }

    private void spam(String body, String lower, Passage line, BitSet noise) {
        for (String opener : words.sentenceOpeners()) {
            for (int at = lower.indexOf(opener); at >= 0; at = lower.indexOf(opener, at + opener.length())) {
                int start = line.start() + at;
                if (lower.length() == line.length() && opensSentence(body, line.start(), start)) {
                    noise.set(start, sentenceEnd(body, start, Math.min(line.end(), start + SPAM_SENTENCE)));
                }
            }
        }
    }

    private static boolean opensSentence(String body, int lineStart, int at) {
        int i = at - 1;
        while (i >= lineStart && !Character.isLetterOrDigit(body.charAt(i))) {
            if (".!?:*”\"]".indexOf(body.charAt(i)) >= 0) {
                return true;
            }
            i--;
        }
        return i < lineStart;
    }

    private static int sentenceEnd(String body, int from, int limit) {
        for (int i = from; i < limit; i++) {
            boolean stop = ".!?".indexOf(body.charAt(i)) >= 0;
            if (stop && (i + 1 == limit || Lines.blank(body.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return limit;
    }
}
