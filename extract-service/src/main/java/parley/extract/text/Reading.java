// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.List;
import java.util.Objects;

/**
 * A report, cut into sentences.
 *
 * @param report what was read
 * @param sentences in the order of the text, noise left out
 * @param quotes stretches of direct speech, the marks included, in order
 */
public record Reading(Report report, List<Sentence> sentences, List<Passage> quotes) {
    /** Copies the lists. */
    public Reading {
        Objects.requireNonNull(report, "report");
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }

    /** The untouched text. */
    public String body() {
        return report.body();
    }

    /** The words of a passage. */
    public String text(Passage passage) {
        return passage.in(report.body());
    }

    /** Whether the offset lies inside direct speech. */
    public boolean quoted(int offset) {
        int at = firstEndingAfter(offset);
        return at < quotes.size() && quotes.get(at).start() <= offset;
    }

    /** The stretches of direct speech that share at least one unit with a passage. */
    public List<Passage> quotes(Passage passage) {
        int from = firstEndingAfter(passage.start());
        int to = from;
        while (to < quotes.size() && quotes.get(to).start() < passage.end()) {
            to++;
        }
        return quotes.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (quotes.get(mid).end() > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    /** The sentence that holds the offset, or null in noise. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).end() > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low < sentences.size() && sentences.get(low).start() <= offset ? sentences.get(low) : null;
    }
}
