// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

/**
 * One thing said; positions are tokens of the sentence.
 *
 * @param from first token
 * @param to one past the last token
 */
record Unit(int from, int to) {}
