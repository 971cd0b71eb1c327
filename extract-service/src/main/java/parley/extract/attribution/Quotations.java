// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.extract.attribution.Source.Nature;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Gives quoted sentences that name no speaker to the one of the quotation, or to the last one heard. One per article. */
final class Quotations {
    private static final double MOSTLY = 0.6;
    private static final int LONGEST_QUOTE = 30;

    private final Reading reading;
    /** Sentences of a quotation whose speaker is named only at its end. */
    private final List<Sentence> waiting = new ArrayList<>();

    private Passage open;
    private Source last;
    private int lastParagraph = -2;
    private int lastAt = -2;
    private Source subject;
    private Sentence subjectAt;

    Quotations(Reading reading) {
        this.reading = reading;
    }

    /** Adds to the statements so far what this sentence's own ones tell, carried quotations among them. */
    void add(Sentence sentence, List<Statement> found, List<Statement> statements) {
        Passage quote = found.isEmpty() && quoted(sentence) >= MOSTLY ? quote(sentence) : null;
        if (quote != null && !quote.equals(open)) {
            settle(statements, null);
        }
        Source earlier = quote == null ? null : continued(sentence, statements);
        if (quote != null && earlier == null && quote.end() > sentence.end()) {
            waiting.add(sentence);
            open = quote;
            return;
        }
        if (quote != null) {
            Source speaker = earlier == null ? before(sentence) : earlier;
            settle(statements, speaker);
            carry(sentence, speaker, statements);
            return;
        }
        settle(statements, closing(sentence, found));
        statements.addAll(found);
        heard(sentence, found);
    }

    /** Whoever spoke in the sentence just before, of the same paragraph; or null. */
    Source justBefore(Sentence sentence) {
        boolean next = last != null && lastAt == sentence.index() - 1 && lastParagraph == sentence.paragraph();
        return next ? last : null;
    }

    /** Settles what still waits at the end of the text. */
    void close(List<Statement> statements) {
        settle(statements, null);
    }

    /** Notes who is the subject of a sentence in which nobody speaks: "Dole was blunt." */
    void subject(Sentence sentence, Source source) {
        boolean human = source.nature() == Nature.PERSON || source.nature() == Nature.UNNAMED;
        subject = human || colon(sentence) ? source : null;
        subjectAt = sentence;
    }

    private static boolean colon(Sentence sentence) {
        return sentence.norm(sentence.size() - 1).equals(":");
    }

    private void heard(Sentence sentence, List<Statement> found) {
        for (Statement statement : found) {
            lastAt = statement.carried() ? sentence.index() : lastAt;
            boolean told = statement.cue() != null && statement.cue().kind() == Cue.Kind.NARRATED;
            if (!told && statement.cue() != null && statement.cue().speech()) {
                last = statement.sources().get(0);
                lastParagraph = sentence.paragraph();
                lastAt = sentence.index();
            }
        }
    }

    // Whoever ends the quotation that waits, or null.
    private Source closing(Sentence sentence, List<Statement> found) {
        for (Statement statement : found) {
            boolean spoken = statement.cue() != null && statement.cue().speech();
            if (spoken && open != null && open.overlaps(sentence.passage())) {
                return statement.sources().get(0);
            }
        }
        return null;
    }

    private void settle(List<Statement> statements, Source speaker) {
        for (Sentence sentence : waiting) {
            carry(sentence, speaker == null ? before(sentence) : speaker, statements);
        }
        waiting.clear();
        open = null;
    }

    private void carry(Sentence sentence, Source speaker, List<Statement> statements) {
        if (speaker != null) {
            int size = sentence.size();
            statements.add(new Statement(sentence, null, List.of(speaker), List.of(), null, 0, size, 0, size, true));
            last = speaker;
            lastParagraph = sentence.paragraph();
            lastAt = sentence.index();
        }
    }

    // The subject of the sentence just before, else the last one heard close by.
    private Source before(Sentence sentence) {
        boolean next = subjectAt != null && subjectAt.index() == sentence.index() - 1;
        boolean near = next && (subjectAt.paragraph() == sentence.paragraph() || colon(subjectAt));
        if (near && subject != null) {
            return subject;
        }
        return sentence.paragraph() <= lastParagraph + 1 ? last : null;
    }

    private Passage quote(Sentence sentence) {
        List<Passage> quotes = reading.quotes(sentence.passage());
        return quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
    }

    private double quoted(Sentence sentence) {
        int inside = 0;
        for (int i = 0; i < sentence.size(); i++) {
            inside += reading.quoted(sentence.token(i).start()) ? 1 : 0;
        }
        return (double) inside / sentence.size();
    }

    // The same quotation was attributed in another of its sentences.
    private Source continued(Sentence sentence, List<Statement> statements) {
        for (Passage quote : reading.quotes(sentence.passage())) {
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
}
