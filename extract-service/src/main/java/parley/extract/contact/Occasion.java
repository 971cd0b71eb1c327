// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.extract.clause.Clause;

/**
 * A word of a sentence that tells of a contact; positions are tokens.
 *
 * @param word what it tells
 * @param from first token
 * @param to one past the last token of the word or phrase
 * @param clause the clause it stands in, of a verb its own; may be null
 * @param noun whether it is a noun
 * @param phrase first token of the noun phrase that ends in the word; of a verb its first token
 */
record Occasion(ContactWords.Entry word, int from, int to, Clause clause, boolean noun, int phrase) {
    ContactWords.Shape shape() {
        return word.shape();
    }
}
