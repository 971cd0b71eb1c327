// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Clauses;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Finds who says what in a report. Thread-safe. */
public final class Attributions {
    private static final int OPENING = 12;
    // "Asked whether Dole would come, he said": Dole is whom they speak of.
    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");
    private final SpeakerWords words = SpeakerWords.load();
    private final CueFinder cues = new CueFinder();
    private final Assessments assessments = new Assessments();
    private final Map<String, Party.Kind> kinds = new HashMap<>();

    /** Attributions that know no party's kind: "the bloc" is nobody. */
    public Attributions() {}

    /** Attributions that know which parties are states, bodies and groups. */
    public Attributions(Dossiers dossiers) {
        dossiers.all().forEach(dossier -> dossier.parties().forEach(party -> kinds.put(party.code(), party.kind())));
    }

    /** The statements of a report in the order of the text. */
    public List<Statement> of(Reading reading, Mentions mentions) {
        Introductions introductions = new Introductions();
        Register register = new Register(introductions);
        Papers papers = new Papers(mentions, words);
        Antecedents antecedents = new Antecedents(reading, mentions, kinds);
        Sources sources = new Sources(
                reading,
                mentions,
                words,
                new Heads(register, words),
                antecedents,
                introductions,
                new Understood(reading, register, words, antecedents, papers));
        List<Statement> statements = new ArrayList<>();
        Quotations quotations = new Quotations(reading);
        for (Sentence sentence : reading.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            List<Clause> clauses = Clauses.of(sentence);
            person(sentence, clauses, mentions, register);
            papers.note(sentence);
            List<Statement> found = new SentenceAttribution(reading, sentence, clauses, sources, register)
                    .find(cues.find(sentence, clauses));
            found = found.isEmpty() ? Colons.of(reading, sentence, sources) : found;
            found = found.isEmpty() ? Verdicts.of(reading, sentence, sources) : found;
            Source before = quotations.justBefore(sentence);
            if (before != null
                    && found.stream().allMatch(Attributions::narrated)
                    && FreeSpeech.goesOn(sentence, clauses, before)) {
                int size = sentence.size();
                found = List.of(
                        new Statement(sentence, null, List.of(before), List.of(), null, 0, size, 0, size, true));
            }
            quotations.add(sentence, found, statements);
            mentions.within(sentence.start(), sentence.end()).stream()
                    .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                    .forEach(mention -> register.mentioned(Heads.of(mention, Source.Nature.PERSON)));
            if (found.stream().allMatch(Attributions::narrated)) {
                Source subject = subject(sentence, clauses, sources, register);
                if (subject != null) {
                    quotations.subject(sentence, subject);
                }
            }
        }
        quotations.close(statements);
        statements.replaceAll(statement -> named(statement, introductions));
        List<Statement> all = assessments.with(reading, mentions, statements);
        all.sort(Comparator.comparingInt((Statement s) -> s.sentence().index()).thenComparingInt(Statement::from));
        return all;
    }

    // Who is the subject of the sentence is whom a pronoun in it means first.
    private static void person(Sentence sentence, List<Clause> clauses, Mentions mentions, Register register) {
        if (trailingPronoun(sentence) || ASKED.contains(sentence.norm(0))) {
            return;
        }
        int opening = Math.min(sentence.size(), OPENING);
        for (Mention mention :
                mentions.within(sentence.start(), sentence.token(opening - 1).end())) {
            boolean opens = sentence.tokenAt(mention.start()) <= 1 && mention.kind() == Mention.Kind.PERSON;
            int first = sentence.tokenAt(mention.start());
            boolean apposed = mention.kind() == Mention.Kind.PERSON
                    && sentence.norm(first - 1).equals(",")
                    && sentence.norm(sentence.tokenAt(mention.end())).equals(",");
            if ((opens || apposed) && !mention.possessive()) {
                register.note(Heads.of(mention, Source.Nature.PERSON));
                return;
            }
        }
        for (Clause clause : clauses) {
            if (clause.hasSubject() && !clause.inherited()) {
                Passage subject = sentence.passage(clause.subjectFrom(), clause.subjectTo());
                for (Mention mention : mentions.within(subject.start(), subject.end())) {
                    if (mention.kind() == Mention.Kind.PERSON && !mention.possessive()) {
                        register.note(Heads.of(mention, Source.Nature.PERSON));
                    }
                }
                return;
            }
        }
    }

    // "Only Dole can end it," he said: he is somebody else.
    private static boolean trailingPronoun(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (sentence.norm(i).equals(":") || sentence.norm(i).equals(";")) {
                return false;
            }
            boolean pronoun = sentence.norm(i).equals("he") || sentence.norm(i).equals("she");
            boolean mark =
                    sentence.norm(i - 1).equals(",") || sentence.norm(i - 1).equals("\"");
            if (pronoun && mark && sentence.tag(i + 1).verbal()) {
                return true;
            }
        }
        return false;
    }

    private static Statement named(Statement statement, Introductions introductions) {
        List<Source> sources =
                statement.sources().stream().map(introductions::named).toList();
        return sources.equals(statement.sources()) ? statement : statement.by(sources);
    }

    private static boolean narrated(Statement statement) {
        return statement.cue() != null && statement.cue().kind() == Cue.Kind.NARRATED;
    }

    // Nobody spoke: the subject is whom "it" and "they" mean next.
    private static Source subject(Sentence sentence, List<Clause> clauses, Sources sources, Register register) {
        for (Clause clause : clauses) {
            if (clause.hasSubject() && !clause.inherited()) {
                List<Source> found = sources.of(sentence, clause.subjectFrom(), clause.subjectTo());
                if (found.isEmpty()) {
                    return null;
                }
                register.spoke(found, sentence.index());
                return found.get(0);
            }
        }
        return null;
    }
}
