// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.extract.clause.Clause;
import parley.extract.clause.Clauses;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Finds who says what in a report. Thread-safe. */
public final class Attributions {
    private static final double MOSTLY = 0.6;
    private static final int OPENING = 12;
    private static final int LONGEST_QUOTE = 30;
    private final SpeakerWords words = SpeakerWords.load();
    private final CueFinder cues = new CueFinder();
    private final Assessments assessments = new Assessments();

    /** The statements of a report in the order of the text. */
    public List<Statement> of(Reading reading, Mentions mentions) {
        Register register = new Register();
        Sources sources = new Sources(reading, mentions, register, words);
        List<Statement> statements = new ArrayList<>();
        Source last = null;
        int lastParagraph = -2;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            List<Clause> clauses = Clauses.of(sentence);
            person(sentence, clauses, mentions, register);
            List<Statement> found = new SentenceAttribution(reading, sentence, clauses, sources, register)
                    .find(cues.find(sentence, clauses));
            if (found.isEmpty() && quoted(reading, sentence) >= MOSTLY) {
                Source speaker = continued(reading, sentence, statements);
                speaker = speaker == null && sentence.paragraph() <= lastParagraph + 1 ? last : speaker;
                if (speaker != null) {
                    found = List.of(carried(sentence, speaker));
                    lastParagraph = sentence.paragraph();
                }
            }
            statements.addAll(found);
            for (Statement statement : found) {
                if (statement.cue() != null && statement.cue().speech()) {
                    last = statement.sources().get(0);
                    lastParagraph = sentence.paragraph();
                }
            }
            mentions.within(sentence.start(), sentence.end()).stream()
                    .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                    .forEach(mention -> register.mentioned(Heads.of(mention, Source.Nature.PERSON)));
            if (found.isEmpty()) {
                subjects(sentence, clauses, sources, register);
            }
        }
        List<Statement> all = assessments.with(reading, mentions, statements);
        all.sort(Comparator.comparingInt((Statement s) -> s.sentence().index()).thenComparingInt(Statement::from));
        return all;
    }

    // Who is the subject of the sentence is whom a pronoun in it means first.
    private static void person(Sentence sentence, List<Clause> clauses, Mentions mentions, Register register) {
        if (trailingPronoun(sentence)) {
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
            boolean pronoun = sentence.norm(i).equals("he") || sentence.norm(i).equals("she");
            boolean mark =
                    sentence.norm(i - 1).equals(",") || sentence.norm(i - 1).equals("\"");
            if (pronoun && mark && sentence.tag(i + 1).verbal()) {
                return true;
            }
        }
        return false;
    }

    // Nobody spoke: the subject is whom "it" and "they" mean next.
    private static void subjects(Sentence sentence, List<Clause> clauses, Sources sources, Register register) {
        for (Clause clause : clauses) {
            if (clause.hasSubject() && !clause.inherited()) {
                List<Source> found = sources.of(sentence, clause.subjectFrom(), clause.subjectTo());
                if (!found.isEmpty()) {
                    register.spoke(found);
                }
                return;
            }
        }
    }

    private static double quoted(Reading reading, Sentence sentence) {
        int inside = 0;
        for (int i = 0; i < sentence.size(); i++) {
            inside += reading.quoted(sentence.token(i).start()) ? 1 : 0;
        }
        return (double) inside / sentence.size();
    }

    // The same quotation was attributed in another of its sentences.
    private static Source continued(Reading reading, Sentence sentence, List<Statement> statements) {
        Passage here = sentence.passage();
        for (Passage quote : reading.quotes(here)) {
            for (int i = statements.size() - 1; i >= 0; i--) {
                Sentence other = statements.get(i).sentence();
                if (quote.overlaps(other.passage())) {
                    return statements.get(i).sources().get(0);
                }
                boolean far = other.index() < sentence.index() - LONGEST_QUOTE;
                if (far || other.paragraph() < sentence.paragraph() - 1) {
                    break;
                }
            }
        }
        return null;
    }

    private static Statement carried(Sentence sentence, Source speaker) {
        return new Statement(
                sentence, null, List.of(speaker), List.of(), null, 0, sentence.size(), 0, sentence.size(), true);
    }
}
