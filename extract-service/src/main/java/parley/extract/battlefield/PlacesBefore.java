// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Leads "there", "the town" or "that village" back to the last place named. */
final class PlacesBefore {
    private static final int SENTENCES_BACK = 3;

    private final Scene scene;

    PlacesBefore(Scene scene) {
        this.scene = scene;
    }

    /** Whether a word among the tokens points back to a place. */
    boolean points(int from, int to) {
        Sentence s = scene.sentence();
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            boolean noun = scene.words().in("anaphor", s.norm(i))
                    && (s.norm(i - 1).equals("the") || s.norm(i - 1).equals("that"));
            if (noun || s.norm(i).equals("there")) {
                return true;
            }
        }
        return false;
    }

    /** The last place named before a token, or null; where a body sits is none. */
    Place last(int to) {
        Sentence s = scene.sentence();
        int earliest = Math.max(0, s.index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(earliest).start();
        Place last = null;
        for (Mention mention : scene.mentions().within(start, s.start())) {
            last = mention.kind() == Mention.Kind.PLACE && mention.place() != null ? mention.place() : last;
        }
        for (Mention mention : scene.mentions(0, to)) {
            last = mention.kind() == Mention.Kind.PLACE && mention.place() != null ? mention.place() : last;
        }
        return last;
    }
}
