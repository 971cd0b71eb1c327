// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.clause.VerbGroup;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells whether a contact took place, is planned, proposed, ruled out or cancelled. */
final class Standings {
    private static final int BEFORE = 14;
    private static final int AFTER = 8;

    /** A standing, and whether words tell it. */
    record Told(ContactStanding standing, boolean sure) {}

    private final Scene scene;
    private final Sentence s;
    private final ContactWords words;

    Standings(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
        words = scene.words();
    }

    Told of(Occasion occasion, int sidesTo) {
        return occasion.noun() && occasion.shape() != ContactWords.Shape.AWAIT
                ? ofNoun(occasion, sidesTo)
                : ofVerb(occasion);
    }

    // Words inside a name ("Coalition of the Willing") tell nothing.
    private boolean any(String set, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            Mention mention = scene.mentionAt(i);
            boolean named = mention != null && s.token(i).capital();
            if (!named && words.any(set, s, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private Told ofVerb(Occasion occasion) {
        Clause clause = occasion.clause();
        int from = start(occasion.from());
        if (any("cancelled", from, occasion.from())) {
            return sure(ContactStanding.CANCELLED);
        }
        if (occasion.shape() == ContactWords.Shape.AWAIT) {
            boolean ahead = s.norm(occasion.from()).equals("be");
            boolean there = s.norm(occasion.from()).equals("back")
                    || be(s.norm(occasion.from()))
                    || s.norm(occasion.from()).equals("been");
            return sure(there && !ahead ? ContactStanding.HELD : ContactStanding.PLANNED);
        }
        VerbGroup group = clause == null ? null : clause.verb();
        boolean own = group != null && group.from() <= occasion.from() && occasion.from() < group.to();
        if (!own) {
            return sure(ContactStanding.HELD);
        }
        if (clause.link() == Link.CONDITION) {
            return sure(ContactStanding.PROPOSED);
        }
        if (group.modal() != null) {
            return sure(modal(group, from));
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

    // Reported speech puts "will" into "would".
    private ContactStanding modal(VerbGroup group, int from) {
        boolean no = group.negated() || any("ruled-out", Math.max(from, group.from() - 2), group.from());
        boolean plan = group.modal().equals("will") || group.modal().equals("shall");
        boolean reported =
                group.modal().equals("would") && !any("proposed", from, group.from()) && reportedBefore(group.from());
        if (no) {
            return ContactStanding.RULED_OUT;
        }
        return plan || reported ? ContactStanding.PLANNED : ContactStanding.PROPOSED;
    }

    private boolean reportedBefore(int token) {
        for (Clause clause : scene.clauses()) {
            boolean speech = clause.verb().past() && clause.verb().modal() == null;
            if (speech
                    && (clause.verb().head() < token
                            || s.norm(clause.verb().head()).equals("said"))) {
                return true;
            }
        }
        return false;
    }

    // The word that governs "to meet" decides: agreed, is, refused, ready, travelled.
    private Told infinitive(int to) {
        int from = Math.max(start(to), to - BEFORE);
        if (be(s.norm(to - 1))) {
            boolean not = any("ruled-out", from, to);
            return sure(not ? ContactStanding.RULED_OUT : ContactStanding.PLANNED);
        }
        for (int i = to - 1; i >= from; i--) {
            String word = s.norm(i);
            if (words.in("ruled-out", word) || words.in("failed", word)) {
                return sure(ContactStanding.RULED_OUT);
            }
            boolean negated = any("ruled-out", Math.max(from, i - 3), i);
            if (words.in("planned", word) || words.in("pledged", word)) {
                return sure(negated ? ContactStanding.RULED_OUT : ContactStanding.PLANNED);
            }
            if (words.in("proposed", word)) {
                return sure(negated ? ContactStanding.RULED_OUT : ContactStanding.PROPOSED);
            }
        }
        Clause travel = scene.clauseAt(from);
        Occasion journey = travel == null ? null : journey(from, to);
        if (journey != null) {
            return ofVerb(journey);
        }
        boolean done = travel != null
                && travel.verb().past()
                && travel.verb().to() <= to
                && travel.verb().modal() == null;
        return done ? new Told(ContactStanding.HELD, false) : sure(ContactStanding.PROPOSED);
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
        int from = Math.max(start(at), at - 4);
        if (any("ruled-out", from, at)) {
            return sure(ContactStanding.RULED_OUT);
        }
        if (any("proposed", from, at)) {
            return sure(ContactStanding.PROPOSED);
        }
        return any("planned", from, at) ? sure(ContactStanding.PLANNED) : new Told(ContactStanding.HELD, false);
    }

    private Told ofNoun(Occasion occasion, int sidesTo) {
        int from = Math.max(nounStart(occasion), occasion.phrase() - BEFORE);
        Clause behind = verbBehind(occasion);
        int after = behind == null
                ? occasion.to()
                : Math.min(end(behind.verb().from()), behind.verb().to() + AFTER / 2);
        int verb = behind == null ? occasion.to() : behind.verb().from();
        boolean clear = behind != null;
        if (any("cancelled", from, occasion.from()) || (clear && any("cancelled", verb, after))) {
            return sure(ContactStanding.CANCELLED);
        }
        boolean phrase = any("ruled-out", from, occasion.from());
        boolean negated = clear && (behind.verb().negated() || any("ruled-out", verb, after));
        if (phrase || negated) {
            return sure(ContactStanding.RULED_OUT);
        }
        boolean date = words.in("appointment", s.norm(occasion.phrase() - 2));
        if (date
                && (s.norm(occasion.phrase() - 1).equals("for")
                        || s.norm(occasion.phrase() - 1).equals("of"))) {
            boolean none = any("ruled-out", occasion.phrase() - 4, occasion.phrase());
            return sure(none ? ContactStanding.PROPOSED : ContactStanding.PLANNED);
        }
        boolean before = any("planned", from, occasion.from());
        boolean planned = clear && any("planned", verb, after);
        if (before || planned || near(occasion, sidesTo)) {
            return sure(ContactStanding.PLANNED);
        }
        Clause governor = scene.clauseAt(occasion.from());
        boolean object = governor != null
                && governor.verb().to() <= occasion.phrase()
                && from <= governor.verb().from();
        if (object && any("pledged", governor.verb().from(), occasion.phrase())) {
            return sure(ContactStanding.PLANNED);
        }
        if (object && governor.verb().form() == Form.INFINITIVE) {
            return infinitive(governor.verb().from());
        }
        if (object && governor.verb().modal() != null) {
            return sure(modal(governor.verb(), from));
        }
        // "Talks are to begin"
        if (clear
                && be(s.norm(behind.verb().head()))
                && s.norm(behind.verb().to()).equals("to")) {
            return sure(ContactStanding.PLANNED);
        }
        boolean proposed = any("proposed", from, occasion.from()) || (clear && any("proposed", verb, after));
        boolean reported = clear && "would".equals(behind.verb().modal()) && reportedBefore(verb);
        if (proposed || reported) {
            return sure(reported ? ContactStanding.PLANNED : ContactStanding.PROPOSED);
        }
        boolean done =
                (object && governor.verb().past()) || (clear && behind.verb().past());
        return new Told(ContactStanding.HELD, done);
    }

    // "a summit planned for May", "talks due on Friday": right behind those who take part.
    private boolean near(Occasion occasion, int sidesTo) {
        int at = Math.max(occasion.to(), sidesTo);
        for (int i : new int[] {occasion.to(), at, at + 1}) {
            boolean cue = words.in("planned", s.norm(i))
                    && !s.norm(i).equals("will")
                    && !s.norm(i).equals("plans");
            boolean participle = i == occasion.to() || i == at || s.norm(i - 1).equals(",");
            if (cue && participle && !be(s.norm(i - 1))) {
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

    private int start(int token) {
        int i = token;
        while (i > 0 && !Joints.breaks(s.norm(i - 1))) {
            i--;
        }
        return i;
    }

    private int end(int token) {
        int i = token;
        while (i < s.size() && !Joints.breaks(s.norm(i))) {
            i++;
        }
        return i;
    }

    private static boolean be(String word) {
        return word.equals("is")
                || word.equals("are")
                || word.equals("was")
                || word.equals("were")
                || word.equals("be");
    }

    private static Told sure(ContactStanding standing) {
        return new Told(standing, true);
    }
}
