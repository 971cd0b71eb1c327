// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.extract.clause.Clause;

/**
 * A verb or noun that tells an action; positions are tokens of its sentence.
 *
 * @param word what it tells and needs
 * @param from first token
 * @param to one past the last token, particles not included
 * @param clause the clause it stands in; null where there is no verb at all
 * @param noun whether it is a noun
 * @param passive whether its grammatical subject is acted upon
 * @param reality whether it happened
 */
record Trigger(Frame word, int from, int to, Clause clause, boolean noun, boolean passive, Reality reality) {}
