// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/**
 * How near each word of a unit stands to what its stance is about: the object first, then complements, then adjuncts and
 * clauses that only tell when, where, why or which.
 */
final class Positions {
    static final double OBJECT = 1;
    private static final double THING = 0.8;
    private static final double BEFORE = 0.6;
    private static final double ADJUNCT = 0.6;
    private static final double TIME = 0.3;
    private static final double WITHIN = 0.97;
    private static final double CLAUSE = 0.5;
    private static final double DOER = 0.4;
    private static final double NAME = 0.2;
    private static final int HEAD = 4;
    private static final int NEAR = 6;

    private static final WordClasses WORDS = WordClasses.of("positions.txt");
    private static final Set<String> TIMES = WORDS.words("time");
    private static final Set<String> ADJUNCTS = WORDS.words("adjunct");
    private static final Set<String> CONNECTORS = WORDS.words("connector");
    private static final Set<String> CONTAINING = WORDS.words("containing");
    private static final Set<String> RELATIVES = WORDS.words("relative");

    private final double[] factors;
    private final int from;
    private final int headFrom;
    private final int headTo;

    private Positions(int from, int headFrom, int headTo, double[] factors) {
        this.from = from;
        this.headFrom = headFrom;
        this.headTo = headTo;
        this.factors = factors;
    }

    /** How near a token stands, 0 to 1. */
    double at(int token) {
        return factors[token - from];
    }

    /** Whether a token belongs to the head of the object: the very thing the stance is put on. */
    boolean head(int token) {
        return token >= headFrom && token < headTo && at(token) >= WITHIN;
    }

    /**
     * The positions in a unit.
     *
     * @param judgement where the object begins, and whose doing the main clause tells
     */
    static Positions of(Sentence s, Unit unit, Judgement judgement, List<Clause> clauses, Mentions mentions) {
        int objectFrom = judgement.objectFrom();
        boolean doer = judgement.doer() != Subjects.Doer.THING;
        double[] factors = new double[unit.to() - unit.from()];
        double adjunct = 1;
        boolean clause = false;
        boolean within = false;
        Clause main = main(clauses, unit);
        for (int i = unit.from(); i < unit.to(); i++) {
            String word = s.norm(i);
            Clause verb = verbAt(clauses, i);
            if (i == objectFrom || (main != null && i == main.subjectFrom())) {
                adjunct = 1;
                clause = false;
            }
            if (closes(word)) {
                adjunct = 1;
                clause = false;
            }
            if (verb != null) {
                boolean hanging = s.norm(i - 1).equals(",") && verb.verb().form() == Form.PARTICIPLE;
                adjunct = verb.verb().form() == Form.GERUND ? adjunct : 1;
                clause = clause || hanging || verb.link() == Link.RELATIVE;
            } else if (opensClause(s, i)) {
                clause = i >= objectFrom || unit.from() == objectFrom;
            } else {
                adjunct = adjunct(s, i, adjunct);
            }
            within = complement(s, i, within) && !closes(word);
            double factor = clause ? CLAUSE : OBJECT;
            factor *= adjunct * (within ? WITHIN : 1);
            boolean before = i < objectFrom && !(judgement.wordingFrom() >= 0 && i >= judgement.wordingFrom());
            factors[i - unit.from()] = before ? factor * BEFORE : factor;
        }
        subject(s, unit, objectFrom, doer, clauses, factors);
        names(s, unit, mentions, factors);
        int[] head = head(unit, judgement, main);
        return new Positions(unit.from(), head[0], head[1], factors);
    }

    // Behind the wording that tells the stance; of a condition behind the main verb; of a thing the thing itself.
    private static int[] head(Unit unit, Judgement judgement, Clause main) {
        if (!judgement.explicit()) {
            return new int[] {0, 0};
        }
        if (judgement.stance() == Stance.CONDITION && main != null) {
            return new int[] {main.verb().to(), main.verb().to() + HEAD};
        }
        boolean thing = judgement.doer() == Subjects.Doer.THING && main != null && main.subjectFrom() >= unit.from();
        if (thing && judgement.objectFrom() > main.subjectFrom()) {
            return new int[] {main.subjectFrom(), Math.max(main.subjectTo(), judgement.objectFrom() + HEAD)};
        }
        return new int[] {judgement.objectFrom(), judgement.objectFrom() + HEAD};
    }

    // "trade ministers", "the Security Council": who it is, not what it is about.
    private static void names(Sentence s, Unit unit, Mentions mentions, double[] factors) {
        Passage span = s.passage(unit.from(), unit.to());
        for (Mention mention : mentions.within(span.start(), span.end())) {
            boolean who = mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.ROLE
                    || mention.kind() == Mention.Kind.METONYM
                    || mention.kind() == Mention.Kind.OUTLET
                    || mention.kind() == Mention.Kind.ANALYST;
            for (int i = s.tokenAt(mention.start());
                    who && i < unit.to() && s.token(i).start() < mention.end();
                    i++) {
                factors[i - unit.from()] *= NAME;
            }
        }
    }

    private static boolean closes(String word) {
        return word.equals(",") || word.equals(";") || word.equals(":") || word.equals("—") || word.equals("–");
    }

    private static boolean opensClause(Sentence s, int i) {
        String word = s.norm(i);
        boolean comparison = word.equals("as") && !verbFollows(s, i + 1);
        boolean that =
                word.equals("that") && s.tag(i - 1).nominal() && s.tag(i + 1).verbal();
        return (CONNECTORS.contains(word) && !comparison) || RELATIVES.contains(word) || that;
    }

    // Behind a verb a preposition mostly belongs to it: "withdraw from", "agree with".
    // "recognition of the border": what stands behind "of" tells which.
    private static boolean complement(Sentence s, int i, boolean current) {
        return !s.tag(i).verbal()
                && (current || (s.norm(i).equals("of") && s.tag(i - 1).nominal()));
    }

    // "as the others abstained", not "as the basis of a deal"
    private static boolean verbFollows(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + NEAR); i++) {
            if (s.tag(i).verbal()) {
                return true;
            }
            if (s.tag(i) == Tag.PUNCT || s.tag(i) == Tag.ADP) {
                return false;
            }
        }
        return false;
    }

    private static double adjunct(Sentence s, int i, double current) {
        String word = s.norm(i);
        if (TIMES.contains(word)) {
            return TIME;
        }
        return ADJUNCTS.contains(word) && !s.tag(i - 1).verbal() ? Math.min(current, ADJUNCT) : current;
    }

    // What the main clause is about may be its subject: "sanctions are unacceptable"; a party only does it.
    private static void subject(
            Sentence s, Unit unit, int objectFrom, boolean doer, List<Clause> clauses, double[] factors) {
        Clause main = main(clauses, unit);
        if (main == null || !main.hasSubject() || main.inherited() || main.subjectFrom() < unit.from()) {
            return;
        }
        boolean state = main.verb().passive() || !s.tag(main.verb().head()).equals(Tag.VERB);
        boolean holds = CONTAINING.contains(s.norm(main.verb().head()));
        double factor = doer || holds ? DOER : state ? OBJECT : THING;
        for (int i = main.subjectFrom(); i < Math.min(main.subjectTo(), unit.to()); i++) {
            double place = factors[i - unit.from()];
            double plain = i < objectFrom ? Math.min(OBJECT, place / BEFORE) : place;
            factors[i - unit.from()] = plain * factor;
        }
    }

    /** The first clause of a unit that is not subordinate, or null. */
    static Clause main(List<Clause> clauses, Unit unit) {
        Clause first = null;
        for (Clause clause : clauses) {
            boolean inside =
                    clause.verb().from() >= unit.from() && clause.verb().to() <= unit.to();
            if (inside && clause.verb().form() == Form.FINITE) {
                boolean side = clause.link() == Link.CONDITION
                        || clause.link() == Link.RELATIVE
                        || clause.link() == Link.ADVERBIAL;
                if (!side) {
                    return clause;
                }
                first = first == null ? clause : first;
            }
        }
        return first;
    }

    private static Clause verbAt(List<Clause> clauses, int token) {
        for (Clause clause : clauses) {
            if (clause.verb().from() == token) {
                return clause;
            }
        }
        return null;
    }
}
