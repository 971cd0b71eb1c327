// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Whom a phrase without a name stands for: pronouns, bare documents and offices, "both sides", "the bloc". */
final class Understood {
    private static final Set<String> LETTERS = Set.of("letter", "letters", "order", "memo", "declaration");
    private static final Set<String> OFFICES = Set.of(
            "office", "government", "administration", "cabinet", "spokesman", "spokeswoman", "spokesperson", "team");
    private static final Set<String> OPPOSED = Set.of("warring", "opposing", "rival", "feuding", "conflicting");

    private final Reading reading;
    private final Register register;
    private final SpeakerWords words;
    private final Antecedents antecedents;
    private final Papers papers;

    Understood(Reading reading, Register register, SpeakerWords words, Antecedents antecedents, Papers papers) {
        this.reading = reading;
        this.register = register;
        this.words = words;
        this.antecedents = antecedents;
        this.papers = papers;
    }

    /**
     * Whom a phrase stands for that names nobody.
     *
     * @param end one past the head noun of the phrase
     */
    List<Source> of(Sentence s, int from, int to, int end) {
        String head = s.norm(end - 1);
        int offset = s.token(from).start();
        if (words.documents().contains(head) && !s.norm(from).equals("no")) {
            List<Source> owners = papers.owners(s, end - 1);
            owners = owners.isEmpty() ? papers.of(head, s.index()) : owners;
            if (!owners.isEmpty() || !LETTERS.contains(head)) {
                return owners;
            }
        }
        boolean definite = s.norm(from).equals("the")
                || s.norm(from).equals("this")
                || s.norm(from).equals("that");
        if ((words.words().contains(head) || LETTERS.contains(head)) && definite) {
            Source last = register.last();
            return last == null ? List.of() : List.of(last);
        }
        if (definite && (head.equals("former") || head.equals("latter"))) {
            List<Source> pair = antecedents.pair(true, offset);
            return pair.isEmpty() ? pair : List.of(pair.get(head.equals("former") ? 0 : 1));
        }
        if (twoSides(s, from, end)) {
            return antecedents.pair(words.pairsOfPeople().contains(head), offset);
        }
        if (definite && words.kinds().containsKey(head)) {
            Source party = antecedents.party(words.kinds().get(head), offset);
            return party == null ? List.of() : List.of(party);
        }
        Source organ = definite && from + 2 == end ? register.organ(head) : null;
        return organ == null ? pronoun(s, from, to) : List.of(organ);
    }

    // "both sides", "the two leaders", "the parties", "both"; not "the two American envoys".
    private boolean twoSides(Sentence s, int from, int end) {
        String first = s.norm(from);
        String head = s.norm(end - 1);
        boolean noun = words.pairs().contains(head) || words.pairsOfPeople().contains(head);
        if (first.equals("both")) {
            return noun || end - from == 1;
        }
        boolean two = first.equals("two") || s.norm(from + 1).equals("two");
        boolean sides = head.equals("sides") || head.equals("parties") || head.equals("pair") || head.equals("duo");
        boolean opposed = end - from == 2 || two || OPPOSED.contains(s.norm(from + 1));
        return first.equals("the") && end - from <= 4 && ((sides && opposed) || (two && (noun || end - from == 2)));
    }

    private List<Source> pronoun(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = s.norm(i);
            if (word.equals("they") || word.equals("their")) {
                return register.group();
            }
            boolean office = i == from && to - from == 2 && OFFICES.contains(s.norm(i + 1));
            Source source = office ? register.chief() : register.pronoun(word);
            if (source != null && to - from <= 3) {
                return List.of(source);
            }
            boolean institute = words.institutes().contains(word) && s.token(i).capital();
            boolean tank = word.equals("think") && s.norm(i + 1).startsWith("tank");
            if (words.experts().contains(word) || institute || tank) {
                return List.of(expert(s, from, to));
            }
            if (word.equals("source") || word.equals("sources")) {
                Source unnamed = register.unnamed();
                return unnamed == null ? List.of() : List.of(unnamed);
            }
        }
        return List.of();
    }

    private Source expert(Sentence s, int from, int to) {
        Passage words = s.passage(from, to);
        return new Source(new Speaker(reading.text(words), null, Heads.ANALYST, null), Nature.EXPERT, null, words);
    }
}
