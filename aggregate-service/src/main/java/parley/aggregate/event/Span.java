// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

/** A place in an article's body, in UTF-16 units. Immutable. */
public record Span(int start, int end, String text, String sentenceHash) {}
