// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

/** How a verb group stands in its clause. */
public enum Form {
    /** Has a tense and a subject of its own or an inherited one. */
    FINITE,
    /** "to" and a base form. */
    INFINITIVE,
    /** An -ing form without auxiliary that hangs on a clause: ", noting that ...". */
    PARTICIPLE,
    /** An -ing form used like a noun: "of taking", "ceding territory would". */
    GERUND,
    /** A past participle without auxiliary after a noun: "the documents submitted by ...". */
    REDUCED
}
