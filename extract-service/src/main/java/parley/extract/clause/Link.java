// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

/** How a clause hangs together with what stands before it. */
public enum Link {
    /** Opens the sentence or stands alone. */
    MAIN,
    /** Joined by and, but, or, or a semicolon. */
    COORDINATE,
    /** What is said or thought: after that, whether, or a reporting verb. */
    CONTENT,
    /** Who, which, whose, or that after a noun. */
    RELATIVE,
    /** If, unless, provided, or "should X". */
    CONDITION,
    /** Because, while, after and the like. */
    ADVERBIAL,
    /** A participle, gerund or infinitive without a subject of its own. */
    EMBEDDED
}
