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
 * @param negated what it tells behind a negation, or null if it is a negative wording itself
 * @param by whose doing it must be
 * @param verb whether it begins with a verb rather than with given words
 * @param steps what its words may be, in order; an empty set is a gap of up to three words
 * @param order place in the file: earlier ones win among equals
 */
record Frame(
        Stance stance, Firmness firmness, Stance negated, By by, boolean verb, List<Set<String>> steps, int order) {
    private static final int GAP = 3;
    private static final int FILLERS = 3;
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> FILLER = Set.of("\"", "be", "going", "to", "prepared");

    /** Whose doing a wording must be. */
    enum By {
        /** The speaker's own party. */
        OWN,
        /** Another party or a thing. */
        OTHER,
        /** Anybody's. */
        ANY
    }

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
        return verb && noun(s, from) ? -1 : end(s, from, limit, 0);
    }

    // "pull back", "their support", "a demand": not the verb of that form.
    private static boolean noun(Sentence s, int i) {
        Tag tag = s.tag(i);
        if (tag == Tag.ADV || tag == Tag.ADP || tag == Tag.ADJ) {
            return true;
        }
        Tag before = s.tag(i - 1);
        boolean governed = before == Tag.DET || before == Tag.ADJ || before == Tag.ADP || before == Tag.NUM;
        boolean owned = s.norm(i - 1).endsWith("'s") || (before == Tag.PRON && OWNERS.contains(s.norm(i - 1)));
        Tag next = s.tag(i + 1);
        boolean object = next == Tag.DET || next == Tag.PRON || next == Tag.PROPN;
        return tag == Tag.NOUN && (governed || owned || (before == Tag.NOUN && !object));
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

    // "not [ever be] ready", "not [going to] accept"; a negation is never passed over.
    private static boolean filler(Sentence s, int i) {
        return (s.tag(i) == Tag.ADV && !Polarity.NEGATION.contains(s.norm(i))) || FILLER.contains(s.norm(i));
    }
}
