// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Finds who holds, attends or tells of an occasion as the subject of a clause. */
final class Governors {
    private static final Set<String> PATH = Set.of(
            "in",
            "for",
            "from",
            "at",
            "of",
            "to",
            "during",
            "after",
            "following",
            "before",
            "off",
            "out",
            "part",
            "into",
            "with",
            "up",
            "ahead",
            "since",
            "through",
            "on",
            "amid",
            "until");

    private final Scene scene;
    private final Sentence s;
    private final Roster roster;
    private final Plurals plurals;

    Governors(Scene scene, Roster roster, Plurals plurals) {
        this.scene = scene;
        s = scene.sentence();
        this.roster = roster;
        this.plurals = plurals;
    }

    /** Adds the subject of a clause: named, a plural, or a person behind a pronoun. Whether anybody was added. */
    boolean subject(Clause clause) {
        int before = roster.parties().size();
        boolean any = false;
        for (Mention mention : listed(clause)) {
            boolean office = mention.possessive();
            any = (!office && scene.to(mention) <= clause.verb().from() + 1 && roster.add(mention)) || any;
        }
        if (!any) {
            any = pronoun(clause.subjectFrom(), clause.subjectTo());
        }
        return any || roster.parties().size() > before;
    }

    // "from X, the Y and Z": a list whose first names the subject leaves out.
    private List<Mention> listed(Clause clause) {
        List<Mention> subject = scene.subject(clause);
        int from = clause.subjectFrom();
        boolean list = Joints.find(s, "and", from, clause.subjectTo()) >= 0;
        List<Mention> all = new ArrayList<>(subject);
        while (list && s.norm(from - 1).equals(",")) {
            Mention before = scene.mentionAt(from - 2);
            if (before == null || before.kind() == Mention.Kind.PLACE || scene.to(before) != from - 1) {
                break;
            }
            all.add(before);
            from = scene.from(before);
        }
        return all;
    }

    private boolean pronoun(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.norm(i);
            if (word.equals("he")
                    || word.equals("she")
                    || word.equals("who")
                    || word.equals("his")
                    || word.equals("her")) {
                return roster.add(Antecedents.person(scene, i));
            }
        }
        for (int i = from; i + 1 < to; i++) {
            boolean group = s.norm(i).equals("the") && scene.words().in("group", s.norm(i + 1));
            String party =
                    group || (Joints.OWNERS.contains(s.norm(i)) && scene.words().in("people", s.norm(i + 1)))
                            ? Antecedents.owner(scene, i)
                            : null;
            if (party != null) {
                roster.add(party);
                return true;
            }
        }
        return plurals.add(from, to, roster);
    }

    /** The clause whose verb governs a noun: "held talks", "took part in the talks"; or null. */
    Clause of(Occasion noun) {
        Clause found = null;
        for (Clause clause : scene.clauses()) {
            if (clause.verb().to() <= noun.phrase()
                    && (found == null || clause.verb().to() >= found.verb().to())) {
                found = clause;
            }
        }
        return found != null && reaches(found.verb().to(), noun.phrase()) ? found : null;
    }

    // Only short words, other names for the same occasion and places lie between a verb and its noun.
    private boolean reaches(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.norm(i);
            boolean far = word.equals(",")
                    || word.equals(";")
                    || word.equals(":")
                    || (scene.words().in("stop", word) && !PATH.contains(word));
            if (far) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word says that its subject holds or attends what it governs. */
    boolean holds(Clause clause) {
        return scene.words().in("label", s.norm(clause.verb().head()));
    }

    /** Whether whoever does this takes part in a meeting of others. */
    boolean attends(Clause clause) {
        String next = s.norm(clause.verb().to());
        boolean part = next.equals("part") || next.equals("out");
        boolean done = clause.verb().form() == Form.FINITE && clause.verb().modal() == null;
        return done && (scene.words().in("attends", s.norm(clause.verb().head())) || part);
    }

    /** "what both X and Y described as productive talks": a subject of two sides or more. */
    boolean both(Clause clause) {
        List<Mention> subjects = scene.subject(clause);
        long named = subjects.stream()
                .map(Mention::party)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (named >= 2) {
            subjects.forEach(roster::add);
        }
        return named >= 2;
    }

    // ", where X sought refuge - after talks with Y": what stands in a clause of its own is not about the talks.
    private boolean aside(Clause clause, Occasion occasion) {
        boolean apart = false;
        for (int i = clause.verb().to(); i < occasion.phrase(); i++) {
            String word = s.norm(i);
            apart = apart || word.equals(",") || word.equals("-") || word.equals("–") || word.equals("—");
        }
        boolean inner =
                clause.link() == Link.RELATIVE || clause.link() == Link.CONDITION || clause.link() == Link.ADVERBIAL;
        boolean condition = s.norm(clause.subjectFrom() - 1).equals("that")
                && s.norm(clause.subjectFrom() - 2).equals("condition");
        return apart
                && clause.from() > 0
                && (inner || condition || s.norm(clause.from()).equals("where"));
    }

    /** The nearest clause to the left that has a subject: "X left, following talks with Y"; else the nearest at all. */
    void anySubject(Occasion occasion, boolean more) {
        boolean open = more;
        for (int i = scene.clauses().size() - 1; i >= 0 && (open || roster.size() < 2); i--) {
            Clause clause = scene.clauses().get(i);
            boolean before = clause.hasSubject() && clause.subjectTo() <= occasion.from();
            if (before && !aside(clause, occasion)) {
                open = !subject(clause) && open;
            }
        }
        for (int i = 0; i < scene.clauses().size() && roster.size() < 2; i++) {
            Clause clause = scene.clauses().get(i);
            if (clause.hasSubject() && clause.subjectFrom() >= occasion.to()) {
                subject(clause);
            }
        }
    }
}
