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
    private static final Set<String> GIFTS = Set.of(
            "aid",
            "assistance",
            "package",
            "packages",
            "contribution",
            "support",
            "tranche",
            "loan",
            "loans",
            "grant",
            "grants",
            "funding",
            "funds",
            "money",
            "billion",
            "million",
            "weapons",
            "ammunition",
            "supplies",
            "deliveries",
            "shipments",
            "missiles",
            "systems");
    private static final int GIFT = 12;
    private static final int NEAR_THAT = 8;
    private static final int SUBJECT = 7;
    private static final int ASIDE = 15;

    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue a clause's verb is, or null. */
    Cue of(Sentence s, Clause clause) {
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
        // "links to": a thing that is tied to another, no condition.
        boolean imagined = INVERTED.contains(s.norm(clause.subjectFrom() - 1));
        boolean ties = entry.stance() == Stance.CONDITION && s.norm(head + 1).equals("to");
        boolean tocome = (entry.kind() == Kind.SAY || PROCLAIMED.contains(entry.base()))
                && FUTURE.contains(String.valueOf(clause.verb().modal()));
        if (ties
                || tocome
                || (entry.object() && !asked(s, head + 1))
                || imagined
                || !fitsForm(s, entry, clause)
                || UNREAL.contains(String.valueOf(clause.verb().modal()))
                || (entry.clause() && !told(s, clause, entry.particles().size()))) {
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
        boolean content = told(s, clause, first.particles().size());
        for (Entry entry : readings) {
            if (entry.particles().size() == first.particles().size() && fits(s, entry, end, content)) {
                return entry;
            }
        }
        return first;
    }

    // "..., he added": the content stands before it.
    private static boolean trailing(Sentence s, Clause clause, int particles) {
        boolean own = clause.hasSubject() && !clause.inherited() && clause.subjectFrom() > 1;
        String mark = own ? s.norm(clause.subjectFrom() - 1) : "";
        return (mark.equals(",") || mark.equals("\""))
                && beside(s, clause.verb().to() + particles)
                && told(s, clause.subjectFrom(), mark);
    }

    // "..., alleges Dole": the same, the speaker behind the verb.
    private static boolean inverted(Sentence s, Clause clause) {
        String mark = s.norm(clause.verb().from() - 1);
        boolean name = s.token(Math.min(clause.verb().to(), s.size() - 1)).capital()
                || s.tag(clause.verb().to()) == Tag.DET;
        return (mark.equals(",") || mark.equals("\""))
                && name
                && told(s, clause.verb().from(), mark);
    }

    private static boolean beside(Sentence s, int i) {
        return switch (s.tag(i)) {
            case PUNCT, ADP, ADV, SCONJ -> true;
            default -> s.norm(i).endsWith("day");
        };
    }

    private static boolean told(Sentence s, int end, String mark) {
        for (int i = 0; i < end; i++) {
            if (s.tag(i).verbal() || mark.equals("\"")) {
                return true;
            }
        }
        // "The levy, Dole added, would stay": the verb is still to come.
        for (int i = end; i < s.size() - 1; i++) {
            if (s.norm(i).equals(",")) {
                return s.tag(i + 1).verbal();
            }
        }
        return false;
    }

    private static boolean content(Sentence s, int after) {
        int end = aside(s, after);
        for (int i = end; i < Math.min(s.size(), end + NEAR_THAT) && !s.tag(i).verbal(); i++) {
            if (s.norm(i).equals("that")
                    || s.norm(i).equals("whether")
                    || s.norm(i).equals(":")
                    || (i == end && quote(s, i))) {
                return true;
            }
        }
        return false;
    }

    // "alleged, without proof, that": one past an aside between commas.
    private static int aside(Sentence s, int from) {
        if (s.norm(from).equals(",")) {
            for (int i = from + 1; i < Math.min(s.size(), from + ASIDE); i++) {
                if (s.norm(i).equals(",")) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    // "pressed Arland to leave": somebody named, then an infinitive.
    private static boolean asked(Sentence s, int from) {
        boolean somebody = false;
        for (int i = from; i < Math.min(s.size() - 1, from + NEAR_THAT) && s.tag(i) != Tag.PUNCT; i++) {
            if (s.norm(i).equals("to") && s.tag(i + 1).verbal()) {
                return somebody;
            }
            somebody = somebody || s.token(i).capital() || s.tag(i) == Tag.PRON;
            if (s.tag(i).verbal()) {
                return false;
            }
        }
        return false;
    }

    private static boolean told(Sentence s, Clause clause, int particles) {
        int end = clause.verb().head() + 1 + particles;
        boolean finite = clause.verb().form() == Form.FINITE;
        return content(s, end) || trailing(s, clause, particles) || (finite && (inverted(s, clause) || bare(s, end)));
    }

    // "signalled it would not budge": a subject and its verb follow at once.
    private static boolean bare(Sentence s, int end) {
        Tag first = s.tag(end);
        boolean opens =
                first == Tag.PRON || first == Tag.DET || first == Tag.PROPN || first.nominal() || first == Tag.ADJ;
        for (int i = end + 1; opens && i < Math.min(s.size(), end + SUBJECT); i++) {
            if (s.tag(i).verbal()) {
                boolean participle = s.norm(i).endsWith("ing") || s.norm(i + 1).equals("by");
                return s.tag(i) == Tag.AUX || (!participle && s.tag(i - 1) != Tag.ADJ && s.tag(i - 1) != Tag.DET);
            }
            boolean inside = s.tag(i).nominal() || s.tag(i) == Tag.ADJ || s.tag(i) == Tag.PART || s.tag(i) == Tag.NUM;
            if ((!inside && s.tag(i) != Tag.ADV) || s.norm(i).equals("to")) {
                return false;
            }
        }
        return false;
    }

    private static boolean fits(Sentence s, Entry entry, int end, boolean content) {
        return switch (entry.kind()) {
            case SAY, JUDGE -> content;
            case GIVE -> !content && (!PROCLAIMED.contains(entry.base()) || gift(s, end));
            case LABEL -> !content;
            default -> true;
        };
    }

    // "announced a package worth 2 billion", not "announced a pause": money or goods.
    private static boolean gift(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + GIFT); i++) {
            if (GIFTS.contains(s.norm(i)) || "$€£".indexOf(s.token(i).text().charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean quote(Sentence s, int i) {
        String word = s.norm(i);
        return word.equals("\"") || word.equals(":");
    }
}
