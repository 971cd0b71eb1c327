// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

/**
 * A part of a unit with its issue.
 *
 * @param unit its words
 * @param issue what it is about
 * @param weight how strongly the words speak for the issue
 * @param first whether it opens the unit
 * @param last whether it closes the unit
 */
record Item(Unit unit, String issue, int weight, boolean first, boolean last) {}
