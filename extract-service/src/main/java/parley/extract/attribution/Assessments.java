// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Clause;
import parley.extract.clause.Clauses;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/**
 * The judgements of an analytic publisher in its own voice: "Arland likely aims to ...".
 *
 * <p>Only where the text shows its author: an institute that assesses by name, and several sentences marked as likelihood.
 */
final class Assessments {
    private static final int MARKED_SENTENCES = 3;
    private static final int REACH = 14;

    private final Set<String> likelihood = new HashSet<>();
    private final Set<String> intent = new HashSet<>();

    Assessments() {
        for (String line : WordList.lines("assessments.txt")) {
            int gap = line.indexOf(' ');
            String word = line.substring(gap + 1).strip();
            switch (line.substring(0, gap)) {
                case "likelihood" -> likelihood.add(word);
                case "intent" -> intent.addAll(VerbForms.of(word));
                default -> throw new IllegalArgumentException("assessments.txt: unknown kind in '" + line + "'");
            }
        }
    }

    /** The statements with the author's own judgements among them. */
    List<Statement> with(Reading reading, Mentions mentions, List<Statement> statements) {
        Source author = author(statements);
        List<Statement> all = new ArrayList<>(statements);
        if (author == null) {
            return all;
        }
        List<Statement> own = new ArrayList<>();
        int marked = 0;
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.heading()) {
                marked += find(sentence, 0, sentence.size(), likelihood) >= 0 ? 1 : 0;
                judge(sentence, mentions, author, all, own);
            }
        }
        if (marked >= MARKED_SENTENCES) {
            shorten(all, own);
            all.addAll(own);
        }
        return all;
    }

    private static Source author(List<Statement> statements) {
        for (Statement statement : statements) {
            Source source = statement.sources().get(0);
            boolean institute = source.nature() == Nature.EXPERT
                    && source.sex() == null
                    && source.speaker().role() == null
                    && Character.isUpperCase(source.speaker().name().charAt(0));
            if (institute && statement.cue() != null && statement.cue().kind() == Kind.JUDGE) {
                return source;
            }
        }
        return null;
    }

    private void judge(Sentence s, Mentions mentions, Source author, List<Statement> said, List<Statement> out) {
        List<Clause> clauses = Clauses.of(s);
        for (int k = 0; k < clauses.size(); k++) {
            Clause clause = clauses.get(k);
            boolean main = clause.verb().form() == Form.FINITE
                    && (k == 0 || clause.link() == Link.COORDINATE || clause.link() == Link.MAIN);
            int marker = main
                    ? find(s, clause.from(), Math.min(s.size(), clause.verb().to() + 3), likelihood)
                    : -1;
            int purpose = marker < 0 ? -1 : find(s, marker + 1, Math.min(s.size(), marker + REACH), intent);
            if (purpose >= 0 && party(s, clause, mentions) && free(said, s, clause)) {
                Cue cue = new Cue(Kind.JUDGE, null, s.norm(marker), marker, marker + 1, clause);
                out.add(new Statement(
                        s,
                        cue,
                        List.of(author),
                        List.of(),
                        null,
                        clause.from(),
                        s.size(),
                        clause.from(),
                        s.size(),
                        false));
                return;
            }
        }
    }

    // Nobody else says it: at most a deed was told before it in the same sentence.
    private static boolean free(List<Statement> said, Sentence s, Clause clause) {
        for (Statement statement : said) {
            boolean inside = statement.sentence().equals(s) && statement.to() > clause.from();
            boolean deed = statement.cue() != null
                    && (statement.cue().kind() == Kind.ACT
                            || statement.cue().kind() == Kind.NARRATED
                            || statement.cue().nominal());
            if (inside && !deed) {
                return false;
            }
        }
        return true;
    }

    private static void shorten(List<Statement> said, List<Statement> own) {
        for (Statement judgement : own) {
            said.removeIf(statement ->
                    statement.sentence().equals(judgement.sentence()) && statement.evidenceFrom() >= judgement.from());
            said.replaceAll(
                    statement -> overlaps(statement, judgement) ? until(statement, judgement.from()) : statement);
        }
    }

    private static boolean overlaps(Statement statement, Statement judgement) {
        boolean same = statement.sentence().equals(judgement.sentence());
        return same && statement.to() > judgement.from() && statement.from() < judgement.from() - 1;
    }

    private static Statement until(Statement statement, int end) {
        return new Statement(
                statement.sentence(),
                statement.cue(),
                statement.sources(),
                statement.chain(),
                statement.holder(),
                statement.from(),
                end,
                statement.evidenceFrom(),
                end,
                statement.carried());
    }

    private static boolean party(Sentence s, Clause clause, Mentions mentions) {
        if (!clause.hasSubject()) {
            return false;
        }
        Passage subject = s.passage(clause.subjectFrom(), clause.subjectTo());
        for (Mention mention : mentions.within(s.start(), subject.end())) {
            boolean inside = mention.end() > subject.start() && mention.party() != null;
            if (inside && mention.kind() != Mention.Kind.FORCE && mention.kind() != Mention.Kind.ANALYST) {
                return true;
            }
        }
        return false;
    }

    private static int find(Sentence s, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(s.norm(i))) {
                return i;
            }
        }
        return -1;
    }
}
