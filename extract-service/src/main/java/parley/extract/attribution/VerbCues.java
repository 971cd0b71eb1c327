// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.CueLexicon.Entry;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells which verbs are cues where they stand. Stateless but for the lexicon. */
final class VerbCues {
    private static final Set<String> LABELS = Set.of("as", "\"");
    private static final Set<String> BEGINNINGS =
            Set.of("begun", "began", "went", "attempted", "tried", "sought", "appeared", "moved", "voted", "used");
    // Speech that is not real: "Kyiv should accept".
    private static final Set<String> UNREAL = Set.of("should", "could", "might", "may", "must", "can");
    // "should Borland want", "were Borland to demand"
    private static final Set<String> INVERTED = Set.of("should", "were", "had");
    private static final Set<String> YET_TO_BE = Set.of("before", "once", "where");
    // Speech to come: "will announce the date".
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");
    private static final Set<String> PAPERS =
            Set.of("resolution", "statement", "letter", "declaration", "petition", "bill", "text", "document", "plan");

    private static final Set<String> PROCLAIMED = Set.of("announce", "unveil", "approve");

    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue a clause's verb is, or null. */
    Cue of(Sentence s, Clause clause) {
        int head = clause.verb().head();
        List<Entry> readings = lexicon.verbs(s, head);
        readings.removeIf(entry -> entry.object() && !Complements.asked(s, head + 1));
        if (readings.isEmpty() || !stands(s, clause) || attributive(s, clause)) {
            return null;
        }
        Entry entry = choose(s, clause, readings);
        if (entry.base().equals("decline")
                && s.norm(head + 1).equals("to")
                && s.norm(head + 2).equals("comment")) {
            return null;
        }
        // "links to": a thing that is tied to another, no condition.
        boolean imagined = INVERTED.contains(s.norm(clause.subjectFrom() - 1));
        boolean ties = entry.stance() == Stance.CONDITION && s.norm(head + 1).equals("to");
        boolean tocome = (entry.kind() == Kind.SAY || PROCLAIMED.contains(entry.base()))
                && FUTURE.contains(String.valueOf(clause.verb().modal()));
        if (ties
                || tocome
                || imagined
                || !fitsForm(s, entry, clause)
                || UNREAL.contains(String.valueOf(clause.verb().modal()))
                || (entry.clause()
                        && !Complements.told(s, clause, entry.particles().size()))) {
            return null;
        }
        return new Cue(
                entry.kind(),
                entry.stance(),
                entry.base(),
                head,
                head + 1 + entry.particles().size(),
                clause);
    }

    private static boolean stands(Sentence s, Clause clause) {
        return switch (clause.verb().form()) {
            case INFINITIVE -> reported(s, clause);
            case GERUND ->
                Set.of("when", "while", "by", "as")
                        .contains(s.norm(clause.verb().from() - 1));
            default -> true;
        };
    }

    // "a weakness Moscow seeks to use", "what Kyiv demands", "statements backing Kyiv": they tell of the noun.
    private static boolean attributive(Sentence s, Clause clause) {
        int from = clause.hasSubject() && !clause.inherited()
                ? clause.subjectFrom()
                : clause.verb().from();
        boolean noun = from > 0 && s.tag(from - 1).nominal();
        if (s.norm(from - 1).equals("what") && clause.verb().form() == Form.FINITE) {
            return !LABELS.contains(s.norm(clause.verb().to()));
        }
        if (clause.verb().form() == Form.PARTICIPLE) {
            return noun && !PAPERS.contains(s.norm(from - 1));
        }
        boolean contact = noun && clause.link() == Link.CONTENT && clause.verb().form() == Form.FINITE;
        return contact
                && !clause.inherited()
                && from > clause.from() - 1
                && !s.norm(from - 1).endsWith("day")
                && !teller(s, from - 1);
    }

    // "told reporters Kyiv rejects ..."
    private static boolean teller(Sentence s, int noun) {
        return s.tag(noun - 1) == Tag.VERB || s.tag(noun - 1) == Tag.PROPN || s.tag(noun - 1) == Tag.NUM;
    }

    // What is only thought, felt or given must be told as a main matter; a bare participle needs an act or a claim.
    private static boolean fitsForm(Sentence s, Entry entry, Clause clause) {
        boolean main = clause.verb().form() == Form.FINITE
                && (clause.link() == Link.MAIN || clause.link() == Link.COORDINATE || clause.link() == Link.CONTENT);
        return switch (entry.kind()) {
            case MENTAL, JUDGE, GIVE ->
                main
                        && !s.norm(clause.from()).equals("whether")
                        && !s.norm(clause.from() - 1).equals("whether");
            case SAY ->
                (clause.verb().form() != Form.REDUCED && clause.link() != Link.CONDITION)
                        || entry.base().equals("claim");
            case ACT ->
                clause.link() != Link.CONDITION
                        && (clause.link() != Link.ADVERBIAL
                                || s.norm(clause.from() - 1).equals(",")
                                || (clause.verb().past() && !YET_TO_BE.contains(s.norm(clause.from()))))
                        && (clause.verb().form() != Form.REDUCED
                                || (entry.stance() != Stance.OFFER
                                        && !entry.base().startsWith("agree")));
            default -> clause.link() != Link.CONDITION;
        };
    }

    // "continues to insist that", "used the visit to speak against": an infinitive that is an act all the same.
    private static boolean reported(Sentence s, Clause clause) {
        String before = s.norm(clause.verb().from() - 1);
        return before.startsWith("continu") || BEGINNINGS.contains(before);
    }

    // Longest wording first; among equal ones the kind that the complement tells.
    private static Entry choose(Sentence s, Clause clause, List<Entry> readings) {
        Entry first = readings.get(0);
        int end = clause.verb().head() + 1 + first.particles().size();
        boolean content = Complements.told(s, clause, first.particles().size());
        for (Entry entry : readings) {
            if (entry.particles().size() == first.particles().size() && fits(s, entry, end, content)) {
                return entry;
            }
        }
        return first;
    }

    private static boolean fits(Sentence s, Entry entry, int end, boolean content) {
        return switch (entry.kind()) {
            case SAY, JUDGE -> content;
            case GIVE -> !content && (!PROCLAIMED.contains(entry.base()) || Complements.gift(s, end));
            case LABEL -> !content;
            default -> true;
        };
    }
}
