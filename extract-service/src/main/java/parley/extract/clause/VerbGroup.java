// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

/**
 * A verb with its auxiliaries; positions are tokens of the sentence.
 *
 * @param from first token
 * @param to one past the last token
 * @param head the main verb, or the form of be in "is acceptable"
 * @param form how it stands
 * @param negated whether not, never or no longer belongs to it
 * @param passive whether a form of be goes with a past participle
 * @param past whether it tells of the past: past tense or perfect
 * @param modal the modal auxiliary in lower case, or null
 */
public record VerbGroup(
        int from, int to, int head, Form form, boolean negated, boolean passive, boolean past, String modal) {}
