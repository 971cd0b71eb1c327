// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import parley.extract.text.Reader;
import parley.extract.text.Report;
import parley.extract.text.Sentence;

/** Sentences of invented texts. */
final class Sentences {
    private static final Reader READER = new Reader();

    private Sentences() {}

    /** The first sentence of a text. */
    static Sentence first(String text) {
        return READER.read(Report.of(text, World.DAY)).sentences().get(0);
    }

    /** The words between two tokens. */
    static String words(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(s.token(i).text());
        }
        return words.toString();
    }
}
