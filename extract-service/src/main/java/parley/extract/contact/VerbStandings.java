// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;
import parley.extract.clause.Clause;
import parley.extract.clause.Link;
import parley.extract.clause.VerbGroup;
import parley.extract.text.Sentence;

/** Tells the standing of a contact told by a verb: its tense, its modal, or the word that governs it. */
final class VerbStandings {
    private static final int BEFORE = 14;

    private final Scene scene;
    private final Sentence s;
    private final ContactWords words;
    private final StandingCues cues;

    VerbStandings(Scene scene, StandingCues cues) {
        this.scene = scene;
        this.cues = cues;
        s = scene.sentence();
        words = scene.words();
    }

    Told of(Occasion occasion) {
        Clause clause = occasion.clause();
        int from = cues.start(occasion.from());
        if (cues.any("cancelled", from, occasion.from())) {
            return Told.sure(ContactStanding.CANCELLED);
        }
        if (occasion.shape() == ContactWords.Shape.AWAIT) {
            boolean ahead = s.norm(occasion.from()).equals("be");
            boolean there = s.norm(occasion.from()).equals("back")
                    || StandingCues.be(s.norm(occasion.from()))
                    || s.norm(occasion.from()).equals("been");
            return Told.sure(there && !ahead ? ContactStanding.HELD : ContactStanding.PLANNED);
        }
        VerbGroup group = clause == null ? null : clause.verb();
        boolean own = group != null && group.from() <= occasion.from() && occasion.from() < group.to();
        if (!own) {
            return Told.sure(ContactStanding.HELD);
        }
        if (clause.link() == Link.CONDITION) {
            return Told.sure(ContactStanding.PROPOSED);
        }
        if (group.modal() != null) {
            return Told.sure(cues.modal(group, from));
        }
        return switch (group.form()) {
            case INFINITIVE -> infinitive(group.from());
            case GERUND, PARTICIPLE -> gerund(group.from());
            default -> finite(group);
        };
    }

    private static Told finite(VerbGroup group) {
        return new Told(group.negated() ? ContactStanding.RULED_OUT : ContactStanding.HELD, group.past());
    }

    /** The standing of an infinitive by the word that governs it: agreed, is, refused, ready, travelled. */
    Told infinitive(int to) {
        int from = Math.max(cues.start(to), to - BEFORE);
        if (StandingCues.be(s.norm(to - 1))) {
            boolean not = cues.any("ruled-out", from, to);
            return Told.sure(not ? ContactStanding.RULED_OUT : ContactStanding.PLANNED);
        }
        for (int i = to - 1; i >= from; i--) {
            String word = s.norm(i);
            if (words.in("ruled-out", word) || words.in("failed", word)) {
                return Told.sure(ContactStanding.RULED_OUT);
            }
            boolean negated = cues.any("ruled-out", Math.max(from, i - 3), i);
            if (words.in("planned", word) || words.in("pledged", word)) {
                return Told.sure(negated ? ContactStanding.RULED_OUT : ContactStanding.PLANNED);
            }
            if (words.in("proposed", word)) {
                return Told.sure(negated ? ContactStanding.RULED_OUT : ContactStanding.PROPOSED);
            }
        }
        Clause travel = scene.clauseAt(from);
        Occasion journey = travel == null ? null : journey(from, to);
        if (journey != null) {
            return of(journey);
        }
        boolean done = travel != null
                && travel.verb().past()
                && travel.verb().to() <= to
                && travel.verb().modal() == null;
        return done ? new Told(ContactStanding.HELD, false) : Told.sure(ContactStanding.PROPOSED);
    }

    /** "flew to X to meet Y": held if the journey took place. */
    private Occasion journey(int from, int to) {
        for (Occasion occasion : Occasions.of(scene)) {
            if (occasion.from() >= from - BEFORE
                    && occasion.from() < to
                    && occasion.shape().travels()) {
                return occasion;
            }
        }
        return null;
    }

    private Told gerund(int at) {
        int from = Math.max(cues.start(at), at - 4);
        if (cues.any("ruled-out", from, at)) {
            return Told.sure(ContactStanding.RULED_OUT);
        }
        if (cues.any("proposed", from, at)) {
            return Told.sure(ContactStanding.PROPOSED);
        }
        return cues.any("planned", from, at)
                ? Told.sure(ContactStanding.PLANNED)
                : new Told(ContactStanding.HELD, false);
    }
}
