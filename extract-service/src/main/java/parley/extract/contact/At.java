// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

/**
 * Where an occasion stands among its neighbours in the sentence.
 *
 * @param previous one past the last token of the occasion before it, or 0
 * @param next first token of the occasion behind it, or the sentence's size
 */
record At(Scene scene, Occasion occasion, int previous, int next, Days days, Earlier earlier) {
    /** Who takes part by the words around it; null where it is no contact of parties. */
    Roster roster() {
        return occasion.noun()
                ? NounSides.of(scene, occasion, earlier, next)
                : VerbSides.of(scene, occasion, earlier, next);
    }
}
