// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.BitSet;
import java.util.List;

/** Embedded posts of social networks: the signature line with its handle, and the lines around it that end in a picture link. */
final class Posts {
    private static final int LINES_OF_A_POST = 8;

    private Posts() {}

    static void mark(String body, List<Passage> lines, BitSet noise) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).in(body);
            if (signature(line)) {
                set(noise, lines.get(i));
                before(body, lines, i, noise);
                after(body, lines, i, noise);
            } else if (pictureLink(line) || onlyTags(line)) {
                set(noise, lines.get(i));
            }
        }
    }

    // "— Some Name (@handle) December 2, 2025"
    private static boolean signature(String line) {
        int at = line.indexOf("(@");
        if (at < 0) {
            return false;
        }
        int close = line.indexOf(')', at);
        boolean dashed = line.startsWith("—") || line.startsWith("–") || line.startsWith("-") || line.contains(" — ");
        return close > at + 2 && dashed && line.indexOf(' ', at) > close - 1 && line.length() < 1200;
    }

    private static boolean pictureLink(String line) {
        return line.contains("pic.twitter.com/") || line.contains("https://t.co/");
    }

    private static boolean onlyTags(String line) {
        for (String word : line.split(" ", 40)) {
            if (!word.startsWith("#") || word.length() < 2 || !Character.isLetter(word.charAt(1))) {
                return false;
            }
        }
        return true;
    }

    // The post stands before its signature when the page was flattened in reading order ...
    private static void before(String body, List<Passage> lines, int signature, BitSet noise) {
        int first = signature;
        for (int i = signature - 1; i >= 0 && signature - i <= LINES_OF_A_POST; i--) {
            String line = lines.get(i).in(body);
            if (pictureLink(line) || onlyTags(line)) {
                first = i;
            } else if (first < signature) {
                break;
            }
        }
        if (signature - first <= 2) {
            mark(lines, first, signature, noise);
        }
    }

    // ... and after it in some feeds, up to the picture link.
    private static void after(String body, List<Passage> lines, int signature, BitSet noise) {
        int last = Math.min(lines.size() - 1, signature + LINES_OF_A_POST);
        for (int i = signature + 1; i <= last; i++) {
            String line = lines.get(i).in(body);
            if (signature(line)) {
                return;
            }
            if (pictureLink(line)) {
                if (onlyShort(lines, signature + 1, i) && !blankBetween(body, lines, signature, i)) {
                    mark(lines, signature + 1, i + 1, noise);
                }
                return;
            }
        }
    }

    private static boolean blankBetween(String body, List<Passage> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            String gap = body.substring(lines.get(i).end(), lines.get(i + 1).start());
            if (gap.indexOf('\n') != gap.lastIndexOf('\n')) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyShort(List<Passage> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).length() > 280) {
                return false;
            }
        }
        return true;
    }

    private static void mark(List<Passage> lines, int from, int to, BitSet noise) {
        for (int i = from; i < to; i++) {
            set(noise, lines.get(i));
        }
    }

    private static void set(BitSet noise, Passage line) {
        noise.set(line.start(), line.end());
    }
}
