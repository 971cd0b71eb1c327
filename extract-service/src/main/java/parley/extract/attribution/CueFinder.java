// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
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

/** Finds the cues of a sentence, in order. Stateless but for the lexicon. */
final class CueFinder {
    private static final Set<String> LABELS = Set.of("as", "\"");
    private static final Set<String> TOWARDS = Set.of("to", "for", "under");
    private static final Set<String> BEGINNINGS =
            Set.of("begun", "began", "went", "attempted", "tried", "sought", "appeared", "moved");
    // Speech that is not real: "Kyiv should accept".
    private static final Set<String> UNREAL = Set.of("should", "could", "might", "may", "must", "can");
    private static final Set<String> PAPERS =
            Set.of("resolution", "statement", "letter", "declaration", "petition", "bill", "text");
    private static final Set<String> ABOUT = Set.of("of", "about", "over", "that", "for");

    private static final int NEAR_THAT = 8;

    private final CueLexicon lexicon = new CueLexicon();

    List<Cue> find(Sentence s, List<Clause> clauses) {
        List<Cue> cues = new ArrayList<>();
        boolean[] verb = new boolean[s.size()];
        for (Clause clause : clauses) {
            for (int i = clause.verb().from(); i < clause.verb().to(); i++) {
                verb[i] = true;
            }
            Cue cue = verbal(s, clause);
            if (cue != null) {
                cues.add(cue);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            Entry noun = verb[i] || s.tag(i) == Tag.PROPN ? null : lexicon.noun(s.norm(i));
            if (noun != null && complement(s, noun, i + 1)) {
                cues.add(new Cue(noun.kind(), noun.stance(), noun.base(), i, i + 1, null));
            } else if (s.norm(i).equals("according") && s.norm(i + 1).equals("to")) {
                cues.add(new Cue(Kind.ACCORDING, null, "according to", i, i + 2, null));
            }
        }
        if (s.size() > 4 && TOWARDS.contains(s.norm(0))) {
            cues.add(new Cue(Kind.ACCORDING, null, "to", 0, 1, null));
        }
        cues.sort(Comparator.comparingInt(Cue::from));
        return cues;
    }

    private Cue verbal(Sentence s, Clause clause) {
        int head = clause.verb().head();
        List<Entry> readings = lexicon.verbs(s, head);
        if (readings.isEmpty() || !stands(s, clause) || attributive(s, clause)) {
            return null;
        }
        Entry entry = choose(s, clause, readings);
        if (entry.base().equals("decline")
                && s.norm(head + 1).equals("to")
                && s.norm(head + 2).equals("comment")) {
            return null;
        }
        if (!fitsForm(s, entry, clause)
                || UNREAL.contains(String.valueOf(clause.verb().modal()))
                || (entry.clause() && !content(s, head + 1 + entry.particles().size()) && !trailing(s, clause))) {
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
                                || s.norm(clause.from() - 1).equals(","))
                        && (clause.verb().form() != Form.REDUCED || entry.stance() != Stance.OFFER);
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
        boolean content = content(s, end) || trailing(s, clause);
        for (Entry entry : readings) {
            if (entry.particles().size() == first.particles().size() && fits(entry, content)) {
                return entry;
            }
        }
        return first;
    }

    // "..., he added": the content stands before it.
    private static boolean trailing(Sentence s, Clause clause) {
        boolean own = clause.hasSubject() && !clause.inherited() && clause.subjectFrom() > 1;
        String mark = own ? s.norm(clause.subjectFrom() - 1) : "";
        boolean last = clause.verb().to() + 1 >= s.size() || s.tag(clause.verb().to()) == Tag.PUNCT;
        return last && (mark.equals(",") || mark.equals("\""));
    }

    private static boolean content(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size(), end + NEAR_THAT) && !s.tag(i).verbal(); i++) {
            if (s.norm(i).equals("that") || s.norm(i).equals("whether") || (i == end && quote(s, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Entry entry, boolean content) {
        return switch (entry.kind()) {
            case SAY, JUDGE -> content;
            case GIVE, LABEL -> !content;
            default -> true;
        };
    }

    private static boolean quote(Sentence s, int i) {
        String word = s.norm(i);
        return word.equals("\"") || word.equals(":");
    }

    // "a demand that Kyiv withdraw", not "demands that may be met"; "Moscow's demands, including ..."
    private static boolean complement(Sentence s, Entry noun, int i) {
        String word = s.norm(i);
        if (noun.kind() == Kind.NOUN_MENTAL) {
            return word.equals("that") ? !s.tag(i + 1).verbal() : ABOUT.contains(word);
        }
        return switch (word) {
            case "that" -> !s.tag(i + 1).verbal();
            case "to" -> s.tag(i + 1).verbal() && noun.stance() != null;
            case "by" -> true;
            case "for", "on" -> noun.stance() == Stance.DEMAND;
            case "of" -> noun.stance() == Stance.REJECT || noun.stance() == Stance.ACCUSE || gerund(s, i + 1);
            case "," -> s.norm(i + 1).equals("including") || s.norm(i + 1).equals("such");
            default -> false;
        };
    }

    private static boolean gerund(Sentence s, int i) {
        return s.norm(i).endsWith("ing");
    }
}
