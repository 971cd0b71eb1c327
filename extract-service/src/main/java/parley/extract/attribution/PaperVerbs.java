// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** Which verbs behind a document tell what it says, from {@code paper-verbs.txt}. Immutable. */
final class PaperVerbs {
    private static final Set<String> MODALS = Set.of("would", "will", "shall", "must", "should");
    private final Map<String, Set<String>> particles = new HashMap<>();

    PaperVerbs() {
        for (String line : WordList.lines("paper-verbs.txt")) {
            for (String phrase : line.split(",", -1)) {
                String[] words = phrase.strip().split(" ", 2);
                for (String form : VerbForms.of(words[0])) {
                    particles.computeIfAbsent(form, f -> new HashSet<>()).add(words.length > 1 ? words[1] : "");
                }
            }
        }
    }

    /** Whether the verb of a clause, whose subject is a document, tells what the document says. */
    boolean tells(Sentence s, Clause clause) {
        if (clause.verb().passive()) {
            return false;
        }
        if (clause.verb().modal() != null && MODALS.contains(clause.verb().modal())) {
            return true;
        }
        Set<String> with = particles.getOrDefault(s.norm(clause.verb().head()), Set.of());
        return with.contains("") || with.contains(s.norm(clause.verb().head() + 1));
    }
}
