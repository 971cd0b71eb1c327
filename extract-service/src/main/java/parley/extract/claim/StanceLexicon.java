// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

/** The wordings that tell stance, modality and distance; loaded once. */
record StanceLexicon(Frames frames, Refusals refusals, Cues cues) {
    static StanceLexicon load() {
        Frames frames = new Frames();
        return new StanceLexicon(frames, new Refusals(frames.family("INERT")), new Cues());
    }
}
