// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Source;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;

/** Whose doing the speaker talks about, wording by wording. */
final class Subjects {
    /** Parties without a name. */
    private static final Set<String> PEOPLE = StanceWords.CLASSES.words("people");

    /** "His country", "our side": the speaker's own party. */
    private static final Set<String> HOME = StanceWords.CLASSES.words("home");

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
    /** How far before the unit a pronoun looks for whom it means. */
    private static final int NEAR = 25;

    private static final Set<String> SELF = Set.of("i", "he", "she", "it");

    private final Sentence s;
    private final boolean organ;
    private final boolean several;
    private final String own;
    private final Unit unit;
    private final List<Clause> clauses;
    private final Mentions mentions;

    Subjects(Statement statement, Unit unit, List<Clause> clauses, Mentions mentions) {
        s = statement.sentence();
        own = statement.holder() == null
                ? statement.sources().get(0).party()
                : statement.holder().party();
        Source.Nature nature = statement.sources().get(0).nature();
        organ = nature == Source.Nature.PARTY || nature == Source.Nature.DOCUMENT;
        several = statement.sources().size() > 1 || nature != Source.Nature.PERSON;
        this.unit = unit;
        this.clauses = clauses;
        this.mentions = mentions;
    }

    /** Who or what a clause is about. */
    enum Doer {
        /** The party that speaks. */
        OWN,
        /** Another party, or people. */
        OTHER,
        /** Something that is no party. */
        THING
    }

    /** Whose doing a clause tells. */
    Doer of(Clause clause) {
        if (clause == null || !clause.hasSubject()) {
            return Doer.THING;
        }
        int from = clause.subjectFrom();
        int to = clause.subjectTo();
        String party = doer(from, to);
        if (party != null) {
            return party.equals(own) ? Doer.OWN : Doer.OTHER;
        }
        Doer before = s.norm(to - 1).equals("it") ? before(clause) : null;
        Doer last = before == null ? pronoun(to - 1, clause.verb().from()) : before;
        if (last != null && to - from == 1) {
            return last;
        }
        if (OWNERS.contains(s.norm(from)) && HOME.contains(s.norm(to - 1))) {
            boolean self = s.norm(from).equals("our") || s.norm(from).equals("my");
            return self || quotes(clause.verb().from()) % 2 == 0 ? Doer.OWN : Doer.OTHER;
        }
        for (int i = from; i < to; i++) {
            if (PEOPLE.contains(s.norm(i)) && (i + 1 >= to || !s.tag(i + 1).nominal())) {
                return Doer.OTHER;
            }
        }
        return Doer.THING;
    }

    // "Arland is ready for talks, but it will not ...": the party that was the subject before.
    private Doer before(Clause clause) {
        Doer found = null;
        for (Clause each : clauses) {
            boolean earlier =
                    each.verb().to() <= clause.subjectFrom() && each.verb().from() >= unit.from() - NEAR;
            if (earlier && each.hasSubject() && !each.inherited()) {
                String party = doer(each.subjectFrom(), each.subjectTo());
                found = party == null ? found : party.equals(own) ? Doer.OWN : Doer.OTHER;
            }
        }
        return found;
    }

    /** Whether the subject is the speaker alone: what he must do he tells, what "we" must do he asks for. */
    boolean oneself(Clause clause) {
        return clause != null
                && clause.hasSubject()
                && clause.subjectTo() - clause.subjectFrom() == 1
                && SELF.contains(s.norm(clause.subjectFrom()));
    }

    private Doer pronoun(int i, int verb) {
        boolean quoted = quotes(verb) % 2 == 1;
        return switch (s.norm(i)) {
            case "i", "we" -> Doer.OWN;
            case "he", "she" -> quoted ? Doer.OTHER : Doer.OWN;
            case "it" -> quoted || !organ ? null : Doer.OWN;
            case "you" -> Doer.OTHER;
            case "they" -> quoted || !several ? Doer.OTHER : Doer.OWN;
            default -> null;
        };
    }

    private int quotes(int until) {
        int count = 0;
        for (int i = 0; i < until; i++) {
            count += s.norm(i).equals("\"") ? 1 : 0;
        }
        return count;
    }

    /** Whether another party than the speaker's does what stands between two tokens. */
    boolean foreign(int from, int to) {
        String party = null;
        for (Clause clause : clauses) {
            boolean before =
                    clause.verb().from() <= Math.max(from, to) && clause.verb().from() >= unit.from();
            boolean finite = clause.verb().form() == Form.FINITE && clause.hasSubject();
            if (before
                    && finite
                    && (party == null
                            || clause.verb().to() <= from
                            || clause.verb().from() <= to)) {
                String doer = doer(clause.subjectFrom(), clause.subjectTo());
                party = doer == null ? party : doer;
            }
        }
        String absolute = absolute(from);
        party = absolute == null ? party : absolute;
        return party != null && !party.equals(own);
    }

    // "with Russia willing to ...": a subject without a verb.
    private String absolute(int from) {
        for (int i = from - 1; i >= Math.max(unit.from(), from - 6); i--) {
            if (s.norm(i).equals("with") && i + 1 < from) {
                return doer(i + 1, from);
            }
        }
        return null;
    }

    private String doer(int from, int to) {
        Passage span = s.passage(from, to);
        for (Mention mention : mentions.within(span.start(), span.end())) {
            boolean doer =
                    switch (mention.kind()) {
                        case PARTY, METONYM, PERSON, FORCE, ROLE, DEMONYM -> true;
                        default -> false;
                    };
            int next = s.tokenAt(mention.end());
            boolean compound = next < s.size() && s.token(next).start() < mention.end();
            boolean attribute = compound
                    || (next < to && s.tag(next).nominal() && !s.token(next).capital());
            if (doer && !attribute && !mention.possessive() && mention.party() != null) {
                return mention.party();
            }
        }
        return null;
    }
}
