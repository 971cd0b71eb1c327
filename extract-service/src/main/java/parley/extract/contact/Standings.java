// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.extract.contact.ContactWords.Shape;

/** Tells whether a contact took place, is planned, proposed, ruled out or cancelled. */
final class Standings {
    private final VerbStandings verbs;
    private final NounStandings nouns;

    Standings(Scene scene) {
        StandingCues cues = new StandingCues(scene);
        verbs = new VerbStandings(scene, cues);
        nouns = new NounStandings(scene, cues, verbs);
    }

    /** {@code sidesTo} is one past the last token that names who takes part. */
    Told of(Occasion occasion, int sidesTo) {
        return occasion.noun() && occasion.shape() != Shape.AWAIT ? nouns.of(occasion, sidesTo) : verbs.of(occasion);
    }
}
