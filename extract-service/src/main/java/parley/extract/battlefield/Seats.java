// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Tells the side of an office or body from what it is called and where it sits: "the defence ministry in X". */
final class Seats {
    private static final int BEHIND = 4;

    private Seats() {}

    /** The party of the office named among the tokens, or null. */
    static String party(Scene scene, Belligerents belligerents, int from, int to) {
        Sentence s = scene.sentence();
        int office = scene.words().first("official", s, from, to);
        if (office < 0) {
            return null;
        }
        for (int i = office + 1; i < Math.min(s.size(), office + BEHIND); i++) {
            boolean sits = s.norm(i).equals("in") || s.norm(i).equals("of");
            for (Mention mention : sits ? scene.mentions(i + 1, i + BEHIND) : List.<Mention>of()) {
                Place place = mention.place();
                if (place != null && belligerents.includes(place.country())) {
                    return place.country();
                }
            }
        }
        return null;
    }
}
