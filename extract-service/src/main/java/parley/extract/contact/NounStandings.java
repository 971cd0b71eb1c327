// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells the standing of a contact told by a noun: by the words before it and the verb whose subject or object it is. */
final class NounStandings {
    private static final int BEFORE = 14;
    private static final int AFTER = 4;

    private final Scene scene;
    private final Sentence s;
    private final ContactWords words;
    private final StandingCues cues;
    private final VerbStandings verbs;

    NounStandings(Scene scene, StandingCues cues, VerbStandings verbs) {
        this.scene = scene;
        this.cues = cues;
        this.verbs = verbs;
        s = scene.sentence();
        words = scene.words();
    }

    Told of(Occasion occasion, int sidesTo) {
        int from = Math.max(nounStart(occasion), occasion.phrase() - BEFORE);
        Clause behind = verbBehind(occasion);
        int after = behind == null
                ? occasion.to()
                : Math.min(cues.end(behind.verb().from()), behind.verb().to() + AFTER);
        int verb = behind == null ? occasion.to() : behind.verb().from();
        boolean clear = behind != null;
        if (cues.any("cancelled", from, occasion.from()) || (clear && cues.any("cancelled", verb, after))) {
            return Told.sure(ContactStanding.CANCELLED);
        }
        boolean phrase = cues.any("ruled-out", from, occasion.from());
        boolean negated = clear && (behind.verb().negated() || cues.any("ruled-out", verb, after));
        if (phrase || negated) {
            return Told.sure(ContactStanding.RULED_OUT);
        }
        if (appointment(occasion)) {
            boolean none = cues.any("ruled-out", occasion.phrase() - 4, occasion.phrase());
            return Told.sure(none ? ContactStanding.PROPOSED : ContactStanding.PLANNED);
        }
        boolean before = cues.any("planned", from, occasion.from());
        boolean planned = clear && cues.any("planned", verb, after);
        if (before || planned || near(occasion, sidesTo)) {
            return Told.sure(ContactStanding.PLANNED);
        }
        return governed(occasion, from, behind, after);
    }

    // By the verb before it or behind it.
    private Told governed(Occasion occasion, int from, Clause behind, int after) {
        boolean clear = behind != null;
        int verb = clear ? behind.verb().from() : occasion.to();
        Clause governor = scene.clauseAt(occasion.from());
        boolean object = governor != null
                && governor.verb().to() <= occasion.phrase()
                && from <= governor.verb().from();
        if (object && cues.any("pledged", governor.verb().from(), occasion.phrase())) {
            return Told.sure(ContactStanding.PLANNED);
        }
        if (object && governor.verb().form() == Form.INFINITIVE) {
            return verbs.infinitive(governor.verb().from());
        }
        if (object && governor.verb().modal() != null) {
            return Told.sure(cues.modal(governor.verb(), from));
        }
        // "Talks are to begin"
        if (clear
                && StandingCues.be(s.norm(behind.verb().head()))
                && s.norm(behind.verb().to()).equals("to")) {
            return Told.sure(ContactStanding.PLANNED);
        }
        boolean proposed = cues.any("proposed", from, occasion.from()) || (clear && cues.any("proposed", verb, after));
        boolean reported = clear && "would".equals(behind.verb().modal()) && cues.reportedBefore(verb);
        if (proposed || reported) {
            return Told.sure(reported ? ContactStanding.PLANNED : ContactStanding.PROPOSED);
        }
        boolean done =
                (object && governor.verb().past()) || (clear && behind.verb().past());
        return new Told(ContactStanding.HELD, done);
    }

    // "a date for the talks"
    private boolean appointment(Occasion occasion) {
        String before = s.norm(occasion.phrase() - 1);
        return words.in("appointment", s.norm(occasion.phrase() - 2)) && (before.equals("for") || before.equals("of"));
    }

    // "a summit planned for May", "talks due on Friday": right behind those who take part.
    private boolean near(Occasion occasion, int sidesTo) {
        int at = Math.max(occasion.to(), sidesTo);
        for (int i : new int[] {occasion.to(), at, at + 1}) {
            boolean cue = words.in("planned", s.norm(i))
                    && !s.norm(i).equals("will")
                    && !s.norm(i).equals("plans");
            boolean participle = i == occasion.to() || i == at || s.norm(i - 1).equals(",");
            if (cue && participle && !StandingCues.be(s.norm(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The clause of which the noun is the subject, or null. */
    private Clause verbBehind(Occasion occasion) {
        String before = s.norm(occasion.phrase() - 1);
        boolean inside = s.tag(occasion.phrase() - 1) == Tag.ADP || words.in("setting", before);
        if (inside && !before.equals("of")) {
            return null;
        }
        Clause own = scene.clauseOfSubject(occasion.from());
        if (own != null) {
            return own;
        }
        Clause next = null;
        for (Clause clause : scene.clauses()) {
            boolean after =
                    clause.verb().from() >= occasion.to() && clause.verb().form() == Form.FINITE;
            next = after && next == null ? clause : next;
        }
        boolean reach = next != null && !broken(occasion.to(), next.verb().from());
        return reach && (next.subjectFrom() < occasion.to() || next.inherited()) && opens(occasion) ? next : null;
    }

    // A noun that opens its clause is its subject, whatever stands between.
    private boolean opens(Occasion occasion) {
        return occasion.phrase() == 0
                || Joints.breaks(s.norm(occasion.phrase() - 1))
                || s.norm(occasion.phrase() - 1).equals("said");
    }

    private boolean broken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Joints.breaks(s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    // "rejected the plan during his meeting": what stands before such a word is not about the meeting.
    private int nounStart(Occasion occasion) {
        int i = occasion.phrase();
        while (i > 0 && !Joints.breaks(s.norm(i - 1)) && !words.in("setting", s.norm(i - 1))) {
            i--;
        }
        return i;
    }
}
