// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Cuts a sentence into clauses, one for each verb group. Stateless. */
public final class Clauses {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "until", "should");
    private static final Set<String> ADVERBIALS = Set.of(
            "because",
            "while",
            "although",
            "though",
            "after",
            "before",
            "when",
            "since",
            "as",
            "whereas",
            "once",
            "where");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

    private Clauses() {}

    /** The clauses in the order of their verbs. */
    public static List<Clause> of(Sentence sentence) {
        List<VerbGroup> groups = VerbGroups.of(sentence);
        SubjectRegister subjects = new SubjectRegister(sentence, groups);
        List<Clause> clauses = new ArrayList<>(groups.size());
        int[] starts = new int[groups.size() + 1];
        for (int k = 0; k < groups.size(); k++) {
            starts[k] = start(sentence, groups, subjects, k);
        }
        starts[groups.size()] = sentence.size();
        for (int k = 0; k < groups.size(); k++) {
            clauses.add(new Clause(
                    starts[k],
                    Math.max(groups.get(k).to(), starts[k + 1]),
                    groups.get(k),
                    subjects.from(k),
                    subjects.to(k),
                    subjects.inherited(k),
                    link(sentence, groups.get(k), starts[k], k)));
        }
        return clauses;
    }

    private static int start(Sentence s, List<VerbGroup> groups, SubjectRegister subjects, int k) {
        int earliest = k == 0 ? 0 : groups.get(k - 1).to();
        boolean own = subjects.from(k) >= earliest && !subjects.inherited(k);
        int i = own ? subjects.from(k) : groups.get(k).from();
        while (i > earliest && (s.tag(i - 1) == Tag.ADV && !own)) {
            i--;
        }
        while (i > earliest && opener(s, i - 1)) {
            i--;
        }
        return k == 0 ? 0 : i;
    }

    private static boolean opener(Sentence s, int i) {
        String word = s.norm(i);
        return s.tag(i) == Tag.CCONJ
                || s.tag(i) == Tag.SCONJ
                || word.equals("that")
                || CONDITIONS.contains(word)
                || ADVERBIALS.contains(word)
                || RELATIVES.contains(word);
    }

    private static Link link(Sentence s, VerbGroup group, int start, int k) {
        if (group.form() != Form.FINITE) {
            return Link.EMBEDDED;
        }
        Link link = k == 0 ? Link.MAIN : Link.CONTENT;
        for (int i = start; i < group.from(); i++) {
            String word = s.norm(i);
            if (CONDITIONS.contains(word)) {
                return Link.CONDITION;
            } else if (RELATIVES.contains(word)) {
                return Link.RELATIVE;
            } else if (ADVERBIALS.contains(word) && i < start + 2) {
                return Link.ADVERBIAL;
            } else if (word.equals("that")) {
                return i + 1 == group.from() && s.tag(i - 1).nominal() ? Link.RELATIVE : Link.CONTENT;
            } else if (s.tag(i) == Tag.CCONJ && i == start) {
                link = Link.COORDINATE;
            }
        }
        boolean semicolon = start > 0 && s.norm(start - 1).equals(";");
        return semicolon ? Link.COORDINATE : link;
    }
}
