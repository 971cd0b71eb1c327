// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.List;
import parley.extract.clause.Clause;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** One sentence with everything the contact rules look at; {@code negotiation} is what the article is about, or null. */
record Scene(
        Reading reading,
        Sentence sentence,
        List<Clause> clauses,
        Mentions mentions,
        ContactWords words,
        String negotiation) {

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

    /** The mentions of a clause's subject, one that reaches over its first token included. */
    List<Mention> subject(Clause clause) {
        int first = clause.subjectFrom();
        Mention over = mentions.at(sentence.token(first).start()).orElse(null);
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

    /** The occasions of the sentence in order. */
    List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Occasion occasion = at(i);
            if (occasion != null) {
                occasions.add(occasion);
                i = occasion.to() - 1;
            }
        }
        return occasions;
    }

    private Occasion at(int i) {
        ContactWords.Entry noun = words.noun(sentence, i);
        ContactWords.Entry verb = words.verb(sentence, i);
        Clause clause = clauseAt(i);
        boolean asVerb =
                verb != null && isVerb(i) && (noun == null || !sentence.tag(i).nominal());
        if (asVerb) {
            return new Occasion(verb, i, i + 1 + verb.rest().size(), clause, false);
        }
        // Between an adjective and the noun it belongs to nothing stands: "talks process" is no talks.
        boolean compound = noun != null && sentence.tag(i + 1 + noun.rest().size()) == Tag.NOUN;
        return noun == null || compound
                ? null
                : new Occasion(noun, i, i + 1 + noun.rest().size(), clause, true);
    }

    private boolean isVerb(int i) {
        if (sentence.tag(i) == Tag.VERB) {
            return true;
        }
        boolean grouped = false;
        for (Clause clause : clauses) {
            grouped = grouped || (clause.verb().from() <= i && i < clause.verb().to());
        }
        return grouped || (VerbForms.pastLike(sentence.norm(i)) && sentence.tag(i) != Tag.ADJ);
    }
}
