// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import parley.extract.attribution.Cue;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** One sentence with everything the battlefield rules look at. */
record Scene(
        Reading reading,
        Sentence sentence,
        List<Clause> clauses,
        List<Statement> statements,
        Mentions mentions,
        List<Named> unlisted,
        List<Place> earlier,
        ActionWords words) {

    /** The mentions wholly among the tokens from (inclusive) to (exclusive). */
    List<Mention> mentions(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, sentence.size());
        if (first >= last) {
            return List.of();
        }
        Passage passage = sentence.passage(first, last);
        return mentions.within(passage.start(), passage.end());
    }

    /** The places no dossier knows that start among the tokens from (inclusive) to (exclusive). */
    List<Named> unlisted(int from, int to) {
        return unlisted.stream()
                .filter(named -> from <= named.from() && named.from() < to)
                .toList();
    }

    /** The token a mention starts at. */
    int from(Mention mention) {
        return sentence.tokenAt(mention.start());
    }

    /** One past the last token of a mention. */
    int to(Mention mention) {
        return sentence.tokenAt(mention.end() - 1) + 1;
    }

    /** The last clause that starts at or before a token and reaches over it, or null. */
    Clause clauseAt(int token) {
        Clause found = null;
        for (Clause clause : clauses) {
            if (clause.from() <= token && token < clause.to()) {
                found = clause;
            }
        }
        return found;
    }

    /** The innermost statement that holds a token, or null; a party's deed told without a word of speech is none. */
    Statement statementAt(int token) {
        Statement found = null;
        for (Statement statement : statements) {
            boolean holds = statement.from() <= token && token < statement.to();
            boolean deed = statement.cue() != null
                    && (statement.cue().kind() == Cue.Kind.NARRATED
                            || statement.cue().kind() == Cue.Kind.GIVE);
            boolean inner = found == null || statement.to() - statement.from() < found.to() - found.from();
            if (holds && inner && !deed) {
                found = statement;
            }
        }
        return found;
    }
}
