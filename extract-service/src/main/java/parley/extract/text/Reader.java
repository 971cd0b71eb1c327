// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Cuts a report into sentences of tagged tokens, noise left out. Thread-safe. */
public final class Reader {
    private static final int LONGEST_SENTENCE = 400;

    private final Cleaner cleaner = new Cleaner();
    private final Tagger tagger = Tagger.load();

    /** Reads the body; the title is left to who needs it. */
    public Reading read(Report report) {
        String body = report.body();
        BitSet noise = cleaner.noise(body);
        Tagger.Session session = tagger.session();
        List<Passage> lines = Lines.of(body);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Passage> tokens = Tokenizer.tokens(body, lines.get(i), noise);
            boolean heading = heading(body, tokens);
            for (List<Passage> sentence : SentenceSplitter.sentences(body, tokens)) {
                for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                    int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
                    sentences.add(new Sentence(
                            sentences.size(), i, heading, tagged(body, sentence.subList(from, to), session)));
                }
            }
        }
        return new Reading(report, sentences, Quotes.of(body, lines, noise));
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
