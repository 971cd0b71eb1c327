// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.List;
import parley.extract.syntax.Subjects;

/**
 * One sentence without the noise inside it.
 *
 * @param index position among the report's sentences
 * @param paragraph position of its paragraph
 * @param heading whether it is a heading or caption rather than running text
 * @param tokens its words and marks, at least one
 * @param subjects what a parser knows of the text, if there is one
 */
public record Sentence(int index, int paragraph, boolean heading, List<Token> tokens, Subjects subjects) {
    /** Copies the tokens and refuses none. */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
    }

    /** First UTF-16 unit in the body. */
    public int start() {
        return tokens.get(0).start();
    }

    /** One past the last unit in the body. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Where it stands. */
    public Passage passage() {
        return new Passage(start(), end());
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at a position. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case word at a position, or the empty string outside the sentence. */
    public String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    /** The tag at a position, or PUNCT outside the sentence. */
    public Tag tag(int i) {
        return i < 0 || i >= tokens.size() ? Tag.PUNCT : tokens.get(i).tag();
    }

    /** The head word of a verb's subject in this sentence as a parser sees it, or -1 where none does. */
    public int parsedSubject(int verb) {
        int start = subjects.of(tokens.get(verb).start());
        return start < start() || start >= end() ? -1 : tokenAt(start);
    }

    /** Where the tokens from (inclusive) to (exclusive) stand. */
    public Passage passage(int from, int to) {
        return new Passage(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** First token that ends after the offset; the sentence's size if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).end() > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }
}
