// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

/**
 * One clause; positions are tokens of the sentence.
 *
 * @param from first token, its connector included
 * @param to one past its last token, clauses inside it included
 * @param verb its verb group
 * @param subjectFrom first token of the subject, or -1 if it has none
 * @param subjectTo one past the last token of the subject, or -1
 * @param inherited whether the subject stands in an earlier clause
 * @param link how it hangs together with what stands before it
 */
public record Clause(int from, int to, VerbGroup verb, int subjectFrom, int subjectTo, boolean inherited, Link link) {
    /** Whether a subject was found. */
    public boolean hasSubject() {
        return subjectFrom >= 0;
    }
}
