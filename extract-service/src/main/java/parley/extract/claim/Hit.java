// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

/**
 * Words that speak of an issue; positions are tokens.
 *
 * @param issue which issue
 * @param weight how strongly: 1 a hint, 5 beyond doubt
 * @param from first token
 * @param to one past the last token
 */
record Hit(String issue, int weight, int from, int to) {}
