// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.extract.dossier.Place;

/**
 * A place and the tokens that name it.
 *
 * @param place where
 * @param from first token
 * @param to one past the last token
 */
record Named(Place place, int from, int to) {}
