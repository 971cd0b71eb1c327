// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** What stands with a verb: the words it reports, somebody asked to do something, a gift. Stateless. */
final class Complements {
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

    private Complements() {}

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

    /** Whether somebody and an infinitive follow: "pressed Arland to leave". */
    static boolean asked(Sentence s, int from) {
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

    /** Whether a clause or a quotation goes with a verb: behind it, before it, or at once. */
    static boolean told(Sentence s, Clause clause, int particles) {
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

    /** Whether money or goods follow: "announced a package worth 2 billion", not "announced a pause". */
    static boolean gift(Sentence s, int from) {
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
