// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.extract.dossier.Place;

/** A place and the tokens of the sentence that name it. */
record Named(Place place, int from, int to) {}
