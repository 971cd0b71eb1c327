// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds who takes part in an occasion told by a verb: "X met Y", "X was received by Y", "X spoke with Y". */
final class VerbSides {
    private static final int REACH = 14;

    private final Scene scene;
    private final Sentence s;
    private final Occasion occasion;
    private final Roster roster;
    private final Plurals plurals;
    private int subjects;

    private VerbSides(Scene scene, Occasion occasion, Earlier earlier) {
        this.scene = scene;
        s = scene.sentence();
        this.occasion = occasion;
        roster = new Roster(scene, occasion);
        plurals = new Plurals(scene, earlier);
    }

    /** Null where the object is a thing: "met its obligations". {@code limit} is the first token of the next occasion. */
    static Roster of(Scene scene, Occasion occasion, Earlier earlier, int limit) {
        return new VerbSides(scene, occasion, earlier).find(limit);
    }

    private Roster find(int limit) {
        subject();
        subjects = roster.size();
        if (occasion.shape().travels()) {
            return roster;
        }
        boolean passive = passive();
        if (passive) {
            agent(limit);
        } else if (occasion.shape() == Shape.PAPER) {
            receiver(limit);
        } else {
            objects(limit);
        }
        boolean object = roster.size() > subjects;
        boolean guest = object && roster.officials();
        return switch (occasion.shape()) {
            case WITH, RING -> object || (subjects > 1 && !thing()) || (!thing() && !passive) ? roster : null;
            case HOST -> guest || (passive && object) ? roster : null;
            case TALK, TELL, DEAL -> object || subjects > 1 ? roster : null;
            case JOIN -> passive ? roster : null;
            default -> roster;
        };
    }

    private void subject() {
        Clause clause = occasion.clause();
        Governors governors = new Governors(scene, roster, plurals);
        boolean known = clause != null && clause.hasSubject() && clause.subjectTo() <= occasion.from();
        if (known && !controlled(clause)) {
            governors.subject(clause);
        }
        if (roster.isEmpty() && !known) {
            for (Mention mention : scene.mentions(Math.max(0, occasion.from() - REACH), occasion.from())) {
                if (!mention.possessive()) {
                    roster.add(mention);
                }
            }
        }
    }

    // "invited X to meet": whoever is asked takes part too; "expects X and Y to meet": only they do.
    private boolean controlled(Clause clause) {
        int to = clause.verb().from();
        Mention asked = clause.verb().form() == Form.INFINITIVE ? scene.mentionAt(to - 1) : null;
        if (asked == null || scene.from(asked) < clause.subjectTo() || asked.possessive()) {
            return false;
        }
        int from = scene.from(asked);
        while (from > clause.subjectTo() && !s.tag(from - 1).verbal()) {
            from--;
        }
        for (Mention mention : scene.mentions(from, to)) {
            if (!mention.possessive()) {
                roster.add(mention);
            }
        }
        return roster.size() > 1;
    }

    private boolean passive() {
        Clause clause = occasion.clause();
        boolean be = clause != null
                && clause.verb().passive()
                && clause.verb().from() <= occasion.from()
                && occasion.from() < clause.verb().to();
        return be || s.norm(occasion.to()).equals("by");
    }

    private void agent(int limit) {
        int by = Joints.find(s, "by", occasion.to(), Math.min(limit, occasion.to() + REACH));
        if (by >= 0) {
            roster.reach(Listing.read(scene, by + 1, roster));
        }
    }

    // The object, and those behind "with" or "to": "met in Geneva on Monday with X", "spoke on Monday to X".
    private void objects(int limit) {
        int last = Listing.read(scene, occasion.to(), roster);
        pronoun();
        if (occasion.shape() == Shape.RING || occasion.shape() == Shape.TELL) {
            return;
        }
        int end = Math.min(Math.min(s.size(), limit), last + REACH);
        boolean speaks = occasion.shape() == Shape.TALK;
        for (int i = Math.max(last, occasion.to()); i < end; i++) {
            String word = s.norm(i);
            boolean to = speaks && word.equals("to") && !s.tag(i + 1).verbal();
            if (word.equals("with") || word.equals("alongside") || word.equals("between") || to) {
                int before = roster.size();
                last = Listing.read(scene, i + 1, roster);
                if (roster.size() == before) {
                    plurals.add(i + 1, i + 5, roster);
                }
                i = Math.max(i, last - 1);
            } else if (scene.words().in("stop", word)
                    || (s.tag(i) == Tag.VERB && i > occasion.to())
                    || word.equals(";")) {
                break;
            }
        }
        roster.reach(last);
    }

    // "met him in Paris": a person of another party named before.
    private void pronoun() {
        String word = s.norm(occasion.to());
        if (roster.size() == subjects && (word.equals("him") || word.equals("her"))) {
            roster.add(Antecedents.person(scene, occasion.to()));
        }
    }

    private void receiver(int limit) {
        int before = roster.size();
        int to = Joints.find(s, "to", occasion.to(), Math.min(limit, occasion.to() + REACH));
        if (to >= 0) {
            Listing.read(scene, to + 1, roster);
        }
        if (roster.size() == before) {
            Listing.read(scene, occasion.to(), roster);
        }
    }

    // "met its obligations", "hosted a summit": the object is no person or party.
    private boolean thing() {
        int next = occasion.to();
        Tag tag = s.tag(next);
        boolean each = s.norm(next).equals("each") || s.norm(next).equals("one");
        boolean person = false;
        for (int i = next; i < next + 6; i++) {
            person = person
                    || scene.words().in("people", s.norm(i))
                    || scene.words().in("sides", s.norm(i));
        }
        boolean object = tag == Tag.DET || tag == Tag.PRON || tag.nominal() || tag == Tag.ADJ || tag == Tag.NUM;
        boolean day =
                s.token(Math.min(next, s.size() - 1)).capital() && tag == Tag.PROPN && scene.mentionAt(next) == null;
        return occasion.word().rest().isEmpty() && object && !each && !person && !day;
    }
}
