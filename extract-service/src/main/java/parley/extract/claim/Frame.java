// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Firmness;
import parley.events.Stance;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/**
 * A wording that tells a stance.
 *
 * @param stance what it tells
 * @param firmness what it tells of the firmness, or null
 * @param steps what its words may be, in order; an empty set is a gap of up to three words
 * @param order place in the file: earlier ones win among equals
 */
record Frame(Stance stance, Firmness firmness, List<Set<String>> steps, int order) {
    private static final int GAP = 3;
    private static final int FILLERS = 3;
    private static final Set<String> FILLER = Set.of("\"", "be", "going", "to", "prepared");

    /** Where a frame stands; positions are tokens. */
    record Match(Frame frame, int from, int to) {
        /** Longer wordings know better. */
        boolean beats(Match other) {
            int size = Integer.compare(frame.weight(), other.frame.weight());
            return size != 0 ? size > 0 : frame.order() < other.frame.order();
        }
    }

    private int weight() {
        int words = 0;
        for (Set<String> step : steps) {
            words += step.isEmpty() ? 0 : 1;
        }
        return words;
    }

    /** One past the last token if the wording starts at a token, else -1. */
    int end(Sentence s, int from, int limit) {
        return end(s, from, limit, 0);
    }

    private int end(Sentence s, int at, int limit, int step) {
        if (step == steps.size()) {
            return at;
        }
        Set<String> words = steps.get(step);
        if (words.isEmpty()) {
            for (int skip = 1; skip <= GAP && at + skip < limit; skip++) {
                int end = end(s, at + skip, limit, step + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at >= limit) {
            return -1;
        }
        if (words.contains(s.norm(at))) {
            return end(s, at + 1, limit, step + 1);
        }
        int next = at;
        while (step > 0 && next < limit && next - at < FILLERS && filler(s, next)) {
            next++;
        }
        return next > at && next < limit && words.contains(s.norm(next)) ? end(s, next + 1, limit, step + 1) : -1;
    }

    // "not [ever be] ready", "not [going to] accept"
    private static boolean filler(Sentence s, int i) {
        return s.tag(i) == Tag.ADV || FILLER.contains(s.norm(i));
    }
}
