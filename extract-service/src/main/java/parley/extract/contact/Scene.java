// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/**
 * One sentence with everything the contact rules look at; {@code negotiation} is what the article is about, or null, and
 * {@code mediators} the parties it names as such; {@code groups} are all armed groups.
 */
record Scene(
        Reading reading,
        Sentence sentence,
        List<Clause> clauses,
        Mentions mentions,
        ContactWords words,
        String negotiation,
        Set<String> mediators,
        Set<String> groups) {

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

    /** The mention that covers a token, or null. */
    Mention mentionAt(int token) {
        return token < 0 || token >= sentence.size()
                ? null
                : mentions.at(sentence.token(token).start()).orElse(null);
    }

    /** The mentions of a clause's subject, one that reaches over its first token included. */
    List<Mention> subject(Clause clause) {
        int first = clause.subjectFrom();
        Mention over = mentionAt(first);
        boolean inside = over != null && over.start() >= sentence.start();
        return mentions(inside ? from(over) : first, clause.subjectTo());
    }

    int from(Mention mention) {
        return sentence.tokenAt(mention.start());
    }

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

    /** The clause whose verb group holds a token, or null. */
    Clause clauseOfVerb(int token) {
        for (Clause clause : clauses) {
            if (clause.verb().from() <= token && token < clause.verb().to()) {
                return clause;
            }
        }
        return null;
    }

    /** The clause whose subject holds a token and whose verb follows it, or null. */
    Clause clauseOfSubject(int token) {
        for (Clause clause : clauses) {
            boolean holds = clause.hasSubject() && clause.subjectFrom() <= token && token < clause.subjectTo();
            if (holds && !clause.inherited() && clause.verb().from() > token) {
                return clause;
            }
        }
        return null;
    }
}
