// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import parley.extract.text.Sentence;

/** Recognises a journey made for an occasion: "flew to X for talks with Y", "will travel to X to meet Y". */
final class Purposes {
    private Purposes() {}

    /** Whether the occasion at a position is a journey and the next one is what it is made for. */
    static boolean of(Scene scene, List<Occasion> occasions, int at) {
        Occasion journey = occasions.get(at);
        if (at + 1 >= occasions.size() || !journey.shape().travels()) {
            return false;
        }
        Sentence s = scene.sentence();
        Occasion next = occasions.get(at + 1);
        boolean purpose = false;
        for (int i = journey.to(); i < next.from(); i++) {
            if (Joints.breaks(s.norm(i)) && !s.norm(i).equals(",")) {
                return false;
            }
            boolean to = s.norm(i).equals("to") && s.tag(i + 1).verbal();
            purpose = purpose || to || s.norm(i).equals("for") || s.norm(i).equals("where");
        }
        boolean during = s.norm(next.from()).endsWith("ing");
        return purpose || (during && !next.noun());
    }
}
