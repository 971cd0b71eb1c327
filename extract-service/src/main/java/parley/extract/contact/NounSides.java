// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import parley.extract.clause.Clause;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Finds who takes part in an occasion told by a noun: "the call between X and Y", "X held talks with Y". */
final class NounSides {
    private final Scene scene;
    private final Sentence s;
    private final Occasion occasion;
    private final Roster roster;
    private final Plurals plurals;
    private final Governors governors;
    private final Earlier earlier;

    private NounSides(Scene scene, Occasion occasion, Earlier earlier) {
        this.scene = scene;
        s = scene.sentence();
        this.occasion = occasion;
        roster = new Roster(scene, occasion);
        plurals = new Plurals(scene, earlier);
        this.earlier = earlier;
        governors = new Governors(scene, roster, plurals);
    }

    /** Null where it is a meeting of others; {@code limit} is the first token of the next occasion. */
    static Roster of(Scene scene, Occasion occasion, Earlier earlier, int limit) {
        return new NounSides(scene, occasion, earlier).find(limit);
    }

    private Roster find(int limit) {
        attributes();
        int attributes = roster.size();
        Links links = new Links(scene, roster, plurals);
        links.read(occasion, limit);
        boolean own = Joints.OWNERS.contains(s.norm(occasion.to() + 1));
        boolean others = (s.norm(occasion.to()).equals("of") && links.sides() == 0 && !own) || links.strangers();
        if (others && roster.size() < 2) {
            return null;
        }
        boolean owned = owner();
        Clause governor = governors.of(occasion);
        boolean met = links.with() && attributes == 0 && !owned;
        boolean missing = attributes + links.sides() + (owned ? 1 : 0) < 2 || met;
        if (governor != null && governor.hasSubject() && (missing || governors.attends(governor))) {
            boolean told = governors.holds(governor) || governors.attends(governor) || links.with();
            boolean host = !missing && !governors.attends(governor);
            if (told && !host && !(governor.verb().passive() && !links.with())) {
                governors.subject(governor);
            }
        }
        boolean open = met && (governor == null || !governor.hasSubject());
        if (open || (roster.size() < 2 && (links.with() || owned))) {
            governors.anySubject(occasion, open);
        }
        if (roster.isEmpty()) {
            setting();
        }
        if (roster.size() < 3 && scene.words().any("three", s, occasion.phrase(), occasion.from())) {
            third();
        }
        return roster;
    }

    /** "the US-Russian talks", "the Putin-Trump summit"; one city alone is where they take place. */
    private void attributes() {
        List<Mention> before = scene.mentions(occasion.phrase(), occasion.from());
        boolean alone = before.size() == 1;
        for (Mention mention : before) {
            boolean venue =
                    alone && !mention.possessive() && mention.place() != null && mention.kind() != Mention.Kind.DEMONYM;
            if (!venue) {
                roster.add(mention);
            }
        }
    }

    /** "his meeting with", "their talks": whether the phrase has an owner. */
    private boolean owner() {
        for (int i = occasion.phrase(); i < occasion.from(); i++) {
            String word = s.norm(i);
            Clause main = occasion.phrase() <= 2 ? following() : null;
            if (main != null && (word.equals("his") || word.equals("her"))) {
                governors.subject(main);
                return true;
            }
            if (word.equals("his") || word.equals("her")) {
                roster.add(Antecedents.person(scene, i));
                return true;
            }
            if (word.equals("their")) {
                plurals.add(i, i + 1, roster);
                return true;
            }
            if (word.equals("its")) {
                return true;
            }
        }
        return false;
    }

    // "a trilateral summit": the two told of before and whoever speaks of it.
    private void third() {
        Draft last = earlier.last(scene, 2);
        if (last == null) {
            return;
        }
        roster.addAll(last.parties(), last.contact().participants());
        if (roster.size() < 3) {
            governors.anySubject(occasion, true);
        }
    }

    // "In his letter to Y, X said": the pronoun points ahead.
    private Clause following() {
        for (Clause clause : scene.clauses()) {
            if (clause.hasSubject()
                    && clause.subjectFrom() >= occasion.to()
                    && s.norm(clause.subjectFrom() - 1).equals(",")) {
                return clause;
            }
        }
        return null;
    }

    // "During the talks, the X and Y delegations agreed ...": the subject of the sentence takes part.
    private void setting() {
        boolean during = scene.words().in("setting", s.norm(occasion.phrase() - 1));
        for (Clause clause : scene.clauses()) {
            boolean tells = clause.equals(occasion.clause()) && governors.holds(clause);
            if (roster.isEmpty() && clause.hasSubject() && (tells || during)) {
                governors.both(clause);
            }
        }
    }
}
