// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import parley.extract.syntax.Subjects;
import parley.extract.syntax.Syntax;

/** Cuts a report into sentences of tagged tokens, noise left out. Thread-safe. */
public final class Reader {
    /**
     * The longest body that is read, in UTF-16 characters. A bound on the text and not on the time: a text that was read once
     * is read on every replay, however busy the machine.
     */
    public static final int LONGEST_BODY = 250_000;

    /** The most words and marks that are read: tagging costs some 10 microseconds for each, so that this is about a second. */
    public static final int MOST_WORDS = 100_000;

    private static final int LONGEST_SENTENCE = 200;

    private final Cleaner cleaner = new Cleaner();
    private final Tagger tagger = Tagger.load();
    private final Syntax syntax;

    /** A reader without a parser. */
    public Reader() {
        this(Syntax.NONE);
    }

    /** A reader that has a parser tell the subjects of verbs. */
    public Reader(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Reads the body; the title is left to who needs it.
     *
     * @throws TextTooLong for a body of more than {@value #LONGEST_BODY} characters or {@value #MOST_WORDS} words and marks
     */
    public Reading read(Report report) {
        String body = report.body();
        refuseOverlong(body);
        BitSet noise = cleaner.noise(body);
        Tagger.Session session = tagger.session();
        List<Passage> lines = Lines.of(body);
        List<List<Passage>> words =
                lines.stream().map(line -> Tokenizer.tokens(body, line, noise)).toList();
        within(MOST_WORDS, words.stream().mapToInt(List::size).sum(), "words and marks");
        Subjects subjects = syntax.of(body);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Passage> tokens = words.get(i);
            boolean heading = heading(body, tokens);
            for (List<Passage> sentence : SentenceSplitter.sentences(body, tokens)) {
                for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                    int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
                    sentences.add(new Sentence(
                            sentences.size(), i, heading, tagged(body, sentence.subList(from, to), session), subjects));
                }
            }
        }
        return new Reading(report, sentences, Quotes.of(body, lines, noise));
    }

    /** Throws {@link TextTooLong} for a body of more than {@value #LONGEST_BODY} characters. */
    public static void refuseOverlong(String body) {
        within(LONGEST_BODY, body.length(), "characters");
    }

    private static void within(int limit, int size, String unit) {
        if (size > limit) {
            throw new TextTooLong(size, unit, limit);
        }
    }

    private static List<Token> tagged(String body, List<Passage> spans, Tagger.Session session) {
        String[] words = new String[spans.size()];
        String[] norms = new String[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = straight(spans.get(i).in(body));
            norms[i] = words[i].toLowerCase(Locale.ROOT);
        }
        Tag[] tags = session.tag(words, norms);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Passage span = spans.get(i);
            tokens.add(new Token(span.start(), span.end(), span.in(body), norms[i], tags[i]));
        }
        return tokens;
    }

    // A line without a closing mark, of few words: a heading, a caption, a by-line.
    private static boolean heading(String body, List<Passage> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        int last = tokens.size() - 1;
        while (last > 0 && "”\"’')]»".indexOf(body.charAt(tokens.get(last).start())) >= 0) {
            last--;
        }
        char c = body.charAt(tokens.get(last).start());
        return ".!?…:;".indexOf(c) < 0 && tokens.size() < 26;
    }

    private static String straight(String word) {
        return word.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-')
                .replace('‑', '-');
    }
}
