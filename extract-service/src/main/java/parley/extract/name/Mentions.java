// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Optional;

/**
 * The mentions of one body, sorted by start, not overlapping. Immutable.
 *
 * @param all the mentions
 * @param open whether a spelling was met whose meaning depends on the negotiation
 */
public record Mentions(List<Mention> all, boolean open) {

    public Mentions {
        all = List.copyOf(all);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).start() < all.get(i - 1).end()) {
                throw new IllegalArgumentException("mentions overlap: " + all.get(i - 1) + " and " + all.get(i));
            }
        }
    }

    /** Those that lie wholly in a range. */
    public List<Mention> within(int start, int end) {
        int from = firstEndingAfter(start);
        while (from < all.size() && all.get(from).start() < start) {
            from++;
        }
        int to = from;
        while (to < all.size() && all.get(to).end() <= end) {
            to++;
        }
        return all.subList(from, to);
    }

    /** The one that covers an offset. */
    public Optional<Mention> at(int offset) {
        int index = firstEndingAfter(offset);
        return index < all.size() && all.get(index).start() <= offset ? Optional.of(all.get(index)) : Optional.empty();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
