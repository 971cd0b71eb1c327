// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as the scorer sees it: code points, rough sentences, and a squashed copy to find words in. */
final class PlainText {

    // The white space of the reference scorer, which differs from java.util.regex's.
    private static final String SPACE =
            "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\n+|[.!?][”\"’)]*+(?:\\[\\p{Nd}+\\])?" + SPACE + "+(?=[\"“‘A-Z#-])");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(U\\.S|Lt|Gen|Mr|Mrs|Dr|p\\.m|a\\.m)$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP =
            Set.of(("a an the of to in on at by for with from and or but as is are was were"
                            + " be been has have had it its that this these those he she they his her their which who will would"
                            + " not no also said")
                    .split(" "));

    private final String text;
    private final int[] codePointAt;
    private final String squashed;
    private final int[] where;
    private final List<Span> sentences;

    PlainText(String text) {
        this.text = text;
        codePointAt = codePointIndex(text);
        StringBuilder chars = new StringBuilder();
        List<Integer> sources = new ArrayList<>();
        squash(text, codePointAt, chars, sources);
        squashed = chars.toString();
        where = sources.stream().mapToInt(Integer::intValue).toArray();
        sentences = sentences();
    }

    private static int[] codePointIndex(String text) {
        int[] index = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            index[i] = count;
            boolean first = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += first ? 0 : 1;
        }
        index[text.length()] = count;
        return index;
    }

    static boolean space(int c) {
        return (c >= 9 && c <= 13)
                || (c >= 0x1c && c <= 0x20)
                || c == 0x85
                || c == 0xa0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }

    static String plainMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '“', '”', '„', '«', '»' -> '"';
                        case '‘', '’' -> '\'';
                        case '–', '—' -> '-';
                        case '\u00a0', '\u202f' -> ' ';
                        default -> c;
                    });
        }
        return plain.toString();
    }

    private static void squash(String text, int[] codePoints, StringBuilder chars, List<Integer> where) {
        String plain = plainMarks(text);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            int width = Character.charCount(c);
            if (space(c)) {
                if (chars.length() == 0 || chars.charAt(chars.length() - 1) != ' ') {
                    chars.append(' ');
                    where.add(codePoints[i]);
                }
            } else {
                String one = plain.substring(i, i + width);
                String lower = one.toLowerCase(Locale.ROOT);
                String kept = lower.codePointCount(0, lower.length()) == 1 ? lower : one;
                chars.append(kept);
                for (int unit = 0; unit < kept.length(); unit++) {
                    where.add(codePoints[i]);
                }
            }
            i += width;
        }
    }

    /** The words of a text that carry meaning, in lower case. */
    static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        Matcher words = WORD.matcher(plainMarks(text).toLowerCase(Locale.ROOT));
        while (words.find()) {
            if (!STOP.contains(words.group())) {
                tokens.add(words.group());
            }
        }
        return tokens;
    }

    /** Every place where a piece stands, in spite of white space, quote marks and case. */
    List<Span> locate(String piece) {
        StringBuilder chars = new StringBuilder();
        squash(piece, codePointIndex(piece), chars, new ArrayList<>());
        String sought = strip(chars.toString());
        List<Span> spans = new ArrayList<>();
        int at = sought.codePointCount(0, sought.length()) >= 4 ? squashed.indexOf(sought) : -1;
        while (at >= 0) {
            spans.add(new Span(where[at], where[at + sought.length() - 1] + 1));
            at = squashed.indexOf(sought, at + 1);
        }
        return spans;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " .\"',;:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " .\"',;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private List<Span> sentences() {
        List<Span> spans = new ArrayList<>();
        int cut = 0;
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            boolean lineEnd = ends.group().startsWith("\n");
            if (!lineEnd
                    && ABBREVIATION.matcher(text.substring(cut, ends.start())).find()) {
                continue;
            }
            add(spans, cut, ends.end());
            cut = ends.end();
        }
        add(spans, cut, text.length());
        return spans;
    }

    private void add(List<Span> spans, int from, int to) {
        if (text.substring(from, to).codePoints().anyMatch(c -> !space(c))) {
            spans.add(new Span(codePointAt[from], codePointAt[to]));
        }
    }

    /** From the start of the first sentence that a span touches to the end of the last one. */
    Span sentence(Span span) {
        Span first = null;
        Span last = null;
        for (Span sentence : sentences) {
            if (sentence.touches(span)) {
                first = first == null ? sentence : first;
                last = sentence;
            }
        }
        return first == null ? span : new Span(first.start(), last.end());
    }

    /** The words between two code points, cut at the ends of the text; a negative or reversed range is empty. */
    String between(int start, int end) {
        int length = codePointAt[text.length()];
        int from = Math.min(Math.max(start, 0), length);
        int to = Math.min(Math.max(end, from), length);
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
