// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import parley.extract.attribution.Cue.Kind;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** What a party does without a word of speech: "Kyiv will not cede its land". Whether it is a stance is judged later. */
final class Narrations {
    private static final PaperVerbs PAPERS = new PaperVerbs();
    private static final String PAPER = "set out";

    private final Reading reading;
    private final Sentence s;
    private final List<Clause> clauses;
    private final Sources sources;

    Narrations(Reading reading, Sentence sentence, List<Clause> clauses, Sources sources) {
        this.reading = reading;
        s = sentence;
        this.clauses = clauses;
        this.sources = sources;
    }

    /** Adds one for each main clause that no statement covers. */
    void add(List<Statement> statements, List<Attributed> attributed) {
        int covered = 0;
        for (int k = 0; k < clauses.size(); k++) {
            Clause clause = clauses.get(k);
            boolean main = clause.link() == Link.MAIN || clause.link() == Link.COORDINATE || k == 0;
            boolean own = main && clause.verb().form() == Form.FINITE && clause.hasSubject() && !clause.inherited();
            if (own && clause.from() >= covered && !covered(statements, clause) && !heard(attributed, clause)) {
                covered = Math.max(covered, narrate(statements, clause, end(k)));
            }
        }
    }

    private int narrate(List<Statement> statements, Clause clause, int end) {
        boolean quoted = reading.quoted(s.token(clause.verb().head()).start());
        List<Source> found =
                quoted || expletive(clause) ? List.of() : sources.of(s, clause.subjectFrom(), clause.subjectTo());
        if (found.isEmpty() || end - clause.verb().from() < 2) {
            return 0;
        }
        int colon = colon(clause.verb().to(), end);
        boolean speaks =
                found.get(0).nature() == Source.Nature.PERSON || found.get(0).nature() == Source.Nature.UNNAMED;
        if (colon > 0 && speaks) {
            Cue cue = new Cue(Kind.SAY, null, ":", colon, colon + 1, clause);
            statements.add(
                    new Statement(s, cue, found, List.of(), null, colon + 1, s.size(), clause.from(), s.size(), false));
            return s.size();
        }
        if (found.get(0).nature() == Source.Nature.DOCUMENT && PAPERS.tells(s, clause)) {
            Cue cue = new Cue(
                    Kind.SAY, null, PAPER, clause.verb().from(), clause.verb().to(), clause);
            statements.add(new Statement(
                    s, cue, found, List.of(), null, clause.verb().from(), end, clause.from(), end, false));
            return end;
        }
        String verb = s.norm(clause.verb().head());
        Cue cue = new Cue(
                Kind.NARRATED, null, verb, clause.verb().from(), clause.verb().to(), clause);
        statements.add(
                new Statement(s, cue, found, List.of(), null, clause.verb().from(), end, clause.from(), end, false));
        return end;
    }

    // "It remains unclear whether": the word means nobody.
    private boolean expletive(Clause clause) {
        boolean it = s.norm(clause.subjectFrom()).equals("it") && clause.subjectTo() - clause.subjectFrom() == 1;
        int next = clause.verb().to();
        next = s.tag(next) == Tag.ADV ? next + 1 : next;
        String after = s.norm(next + 1);
        boolean opens = after.equals("that")
                || after.equals("to")
                || after.equals("for")
                || after.equals("if")
                || after.startsWith("wh")
                || after.equals("how");
        return it && (s.tag(next) == Tag.ADJ || s.tag(next) == Tag.ADV) && opens;
    }

    // "She put it plainly: ..."
    private int colon(int from, int end) {
        for (int i = from; i < end - 4; i++) {
            if (s.norm(i).equals(":")) {
                return i;
            }
        }
        return 0;
    }

    // Up to the next clause with a subject of its own on the same level.
    private int end(int k) {
        for (int j = k + 1; j < clauses.size(); j++) {
            Clause next = clauses.get(j);
            if (next.link() == Link.COORDINATE
                    && !next.inherited()
                    && next.verb().form() == Form.FINITE) {
                return next.from();
            }
        }
        return s.size();
    }

    // A clause that only relays what another says.
    private static boolean heard(List<Attributed> attributed, Clause clause) {
        return attributed.stream().anyMatch(each -> clause.equals(each.cue().clause()));
    }

    private static boolean covered(List<Statement> statements, Clause clause) {
        for (Statement statement : statements) {
            boolean inside =
                    statement.from() <= clause.verb().head() && clause.verb().head() < statement.to();
            boolean cue = statement.cue() != null
                    && statement.cue().from() <= clause.verb().head()
                    && clause.verb().head() < statement.cue().to();
            if (inside || cue) {
                return true;
            }
        }
        return false;
    }
}
