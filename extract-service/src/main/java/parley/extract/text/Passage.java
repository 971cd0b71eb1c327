// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

/**
 * A stretch of the body in UTF-16 units.
 *
 * @param start first unit
 * @param end one past the last unit, never before start
 */
public record Passage(int start, int end) implements Comparable<Passage> {
    /** Refuses a stretch that ends before it starts. */
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no passage from " + start + " to " + end);
        }
    }

    /** The words of this stretch, exactly as they stand in the body. */
    public String in(String body) {
        return body.substring(start, end);
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Passage other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
