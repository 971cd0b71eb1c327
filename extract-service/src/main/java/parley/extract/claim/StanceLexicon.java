// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

/** The wordings that tell stance, modality and distance; loaded once. */
record StanceLexicon(Frames frames, Cues cues) {
    StanceLexicon() {
        this(new Frames(), new Cues());
    }
}
