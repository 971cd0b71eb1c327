// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;

/** Tells whether a contact took place, is planned, proposed, ruled out or cancelled. */
final class Standings {
    private static final int BEFORE = 7;
    private static final int AFTER = 8;
    /** "A meeting between X and Y is planned": the verb stands behind those who take part. */
    private static final int BEHIND = 4;

    private Standings() {}

    static ContactStanding of(Scene scene, Occasion occasion, int sidesTo) {
        Sentence s = scene.sentence();
        ContactWords words = scene.words();
        int from = Math.max(start(s, occasion.from()), occasion.from() - BEFORE);
        int to = Math.min(end(s, occasion.to()), Math.max(occasion.to() + AFTER, sidesTo + BEHIND));
        if (words.any("cancelled", s, from, to)) {
            return ContactStanding.CANCELLED;
        }
        boolean planned = words.any("planned", s, from, occasion.from())
                || (occasion.noun() && words.any("planned", s, occasion.to(), to));
        boolean denied = words.any("ruled-out", s, from, occasion.from())
                || (occasion.noun() && negatedAfter(s, occasion.to(), to));
        boolean infinitive = !occasion.noun() && s.norm(occasion.from() - 1).equals("to");
        if (denied) {
            return ContactStanding.RULED_OUT;
        }
        if (planned) {
            return ContactStanding.PLANNED;
        }
        boolean proposed = words.any("proposed", s, from, occasion.from())
                || (occasion.noun() && words.any("proposed", s, occasion.to(), to));
        if (proposed && !past(s, occasion)) {
            return ContactStanding.PROPOSED;
        }
        return infinitive && !words.any("held", s, from, occasion.from())
                ? ContactStanding.PROPOSED
                : ContactStanding.HELD;
    }

    // "Putin met" is held whatever else stands around it.
    private static boolean past(Sentence s, Occasion occasion) {
        String word = s.norm(occasion.from());
        boolean modal = false;
        for (int i = Math.max(0, occasion.from() - 3); i < occasion.from(); i++) {
            modal = modal || s.norm(i).equals("to") || s.norm(i).equals("be");
        }
        return !occasion.noun() && VerbForms.pastLike(word) && !modal;
    }

    private static boolean negatedAfter(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.norm(i);
            if ((word.equals("not") || word.equals("n't")) && i + 1 < to) {
                return true;
            }
        }
        return false;
    }

    private static int start(Sentence s, int token) {
        int i = token;
        while (i > 0 && !breaks(s.norm(i - 1)) && !occasional(s.norm(i - 1))) {
            i--;
        }
        return i;
    }

    private static int end(Sentence s, int token) {
        int i = token;
        while (i < s.size() && !breaks(s.norm(i))) {
            i++;
        }
        return i;
    }

    // "rejected the plan during his meeting": what stands before such a word is not about the meeting.
    private static boolean occasional(String word) {
        return word.equals("during")
                || word.equals("after")
                || word.equals("following")
                || word.equals("before")
                || word.equals("since")
                || word.equals("at")
                || word.equals("in");
    }

    private static boolean breaks(String word) {
        return word.equals(",")
                || word.equals(";")
                || word.equals(":")
                || word.equals("–")
                || word.equals("—")
                || word.equals("that")
                || word.equals("but")
                || word.equals("while");
    }
}
