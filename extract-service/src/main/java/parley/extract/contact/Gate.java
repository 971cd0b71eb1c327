// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.SaidAt;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Lets through only occasions that have beside them what makes them one contact of parties. */
final class Gate {
    private static final int NEAR = 6;
    private static final int ANEW = 10;
    private static final int PAPER_BEFORE = 12;
    private static final int PAPER_AFTER = 10;
    private static final int PAPER_NEAR = 4;

    boolean admits(
            Scene scene,
            Occasion occasion,
            Roster roster,
            boolean own,
            SaidAt when,
            Venues.Venue venue,
            Told standing) {
        Sentence s = scene.sentence();
        boolean told = when != null || venue != null;
        boolean sides = own || roster.size() >= 2;
        if (occasion.noun() && unsaid(scene, occasion)) {
            return false;
        }
        if (occasion.noun()) {
            return noun(scene, occasion, own, told, sides, standing);
        }
        if (!sides) {
            return occasion.shape() == Shape.WITH
                    && told
                    && !roster.isEmpty()
                    && roster.officials()
                    && plural(s, occasion);
        }
        boolean means = scene.words().any("means", s, occasion.from() - NEAR, occasion.to() + PAPER_BEFORE);
        return switch (occasion.shape()) {
            case TALK, TELL -> (told || means) && roster.officials();
            case DEAL -> own && venue != null && roster.officials();
            case RING -> roster.people().size() > 0 && rings(scene, occasion, roster);
            case PAPER -> occasion.word().kind() == ContactKind.DOCUMENT_EXCHANGE ? paper(scene, occasion, own) : own;
            default -> true;
        };
    }

    // "no mention of a meeting"
    private static boolean unsaid(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        int of = occasion.phrase() - 1;
        return s.norm(of).equals("of")
                && scene.words().in("mere", s.norm(of - 1))
                && s.norm(of - 2).equals("no");
    }

    // "The delegations met in X": who they are is told elsewhere.
    private static boolean plural(Sentence s, Occasion occasion) {
        return s.norm(occasion.from()).equals("met") && s.tag(occasion.to()) == Tag.ADP;
    }

    private static boolean noun(
            Scene scene, Occasion occasion, boolean own, boolean told, boolean sides, Told standing) {
        boolean course = occasion.shape() == Shape.COURSE;
        Sentence s = scene.sentence();
        boolean held = scene.words().any("held", s, occasion.phrase() - 3, occasion.to() + NEAR);
        boolean channel = occasion.word().kind() == ContactKind.STATEMENT_CHANNEL;
        if (own) {
            return !course || told || held || channel || standing.standing() != ContactStanding.HELD;
        }
        boolean word = occasion.word().kind() != ContactKind.STATEMENT_CHANNEL
                && occasion.word().kind() != ContactKind.LETTER;
        boolean anew = scene.words().any("anew", s, occasion.phrase() - NEAR, occasion.to() + ANEW);
        boolean ahead = standing.sure()
                && standing.standing() != ContactStanding.HELD
                && (standing.standing() == ContactStanding.RULED_OUT
                        || standing.standing() == ContactStanding.CANCELLED
                        || anew);
        return word && ((told && (sides || !course || held)) || (ahead && course));
    }

    // The paper is what is handed over: the object, or the subject of a passive.
    private static boolean paper(Scene scene, Occasion occasion, boolean own) {
        Sentence s = scene.sentence();
        boolean passive = occasion.clause() != null && occasion.clause().verb().passive();
        boolean before = scene.words().any("paper", s, occasion.from() - PAPER_BEFORE, occasion.from());
        int after = own ? PAPER_AFTER : PAPER_NEAR;
        return (passive && before) || scene.words().any("paper", s, occasion.to(), occasion.to() + after);
    }

    // "called the minister on Monday", but not "called the minister a liar".
    private static boolean rings(Scene scene, Occasion occasion, Roster roster) {
        Sentence s = scene.sentence();
        int next = roster.to();
        Tag tag = s.tag(next);
        boolean object = next > occasion.to();
        boolean named = tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.NOUN
                || s.norm(next).equals("“");
        return object && !named && !s.norm(next).equals("'s");
    }

    /** Whoever travels is an official and does so abroad. */
    boolean admitsJourney(Scene scene, Occasion occasion, Roster roster) {
        boolean team = occasion.shape() != Shape.TEAM
                || scene.words().any("team-word", scene.sentence(), occasion.to(), occasion.to() + NEAR);
        boolean somebody = roster.officials() || occasion.shape() == Shape.TEAM;
        // "is in X" is a journey only with what it is made for.
        Sentence s = scene.sentence();
        boolean stays = occasion.shape() == Shape.AWAIT && scene.words().in("stays", s.norm(occasion.from()));
        if (stays && !scene.words().any("purpose", s, occasion.to(), occasion.to() + PAPER_AFTER)) {
            return false;
        }
        return team && somebody && roster.size() >= 1;
    }

    /** Whether a noun points back to a contact told before: "the talks", "this meeting". */
    boolean pointsBack(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        for (int i = occasion.phrase(); i < occasion.from(); i++) {
            if (scene.words().in("same", s.norm(i))) {
                return true;
            }
        }
        return occasion.phrase() == occasion.from() || day(s, occasion.phrase());
    }

    // "Wednesday's call"
    private static boolean day(Sentence s, int i) {
        return s.norm(i + 1).equals("'s") && s.norm(i).endsWith("day");
    }

    /** Whether it is only mentioned: "the outcome of the meeting", "views on the talks". */
    boolean mentioned(Scene scene, Occasion occasion) {
        String before = scene.sentence().norm(occasion.phrase() - 1);
        return occasion.noun()
                && pointsBack(scene, occasion)
                && (before.equals("of") || before.equals("about") || before.equals("on") || before.equals("from"));
    }

    /** Whether a word tells it from the contact told before: "another round", "earlier talks". */
    boolean another(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        boolean definite = scene.words().any("same", s, occasion.phrase(), occasion.from());
        boolean onward = definite && scene.words().any("onward", s, occasion.phrase(), occasion.from());
        return occasion.noun() && !onward && scene.words().any("other", s, occasion.phrase(), occasion.from());
    }

    /** Whether it is told as having just happened, and is no course of talks. */
    boolean news(Occasion occasion, Told standing) {
        return occasion.shape() != Shape.COURSE && (standing.sure() || occasion.noun());
    }

    /** "a cabinet meeting", "a security council session": a party among itself. */
    boolean domestic(Scene scene, Occasion occasion) {
        return scene.words().any("domestic", scene.sentence(), occasion.phrase(), occasion.to() + 4);
    }
}
