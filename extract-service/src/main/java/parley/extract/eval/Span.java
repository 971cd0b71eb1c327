// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

/** A stretch of a text in code points, the end excluded. */
public record Span(int start, int end) {

    boolean touches(Span other) {
        return start < other.end && end > other.start;
    }
}
