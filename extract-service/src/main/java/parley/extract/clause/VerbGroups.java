// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.Token;

/** Finds the verb groups of a sentence, left to right. */
final class VerbGroups {
    private static final Set<String> NEGATION = Set.of("not", "n't", "never", "cannot");
    private static final Set<String> PREPOSITIONS = Set.of(
            "including",
            "according",
            "following",
            "regarding",
            "concerning",
            "given",
            "pending",
            "excluding",
            "involving");
    /** "provided that": no verb but a condition. */
    private static final Set<String> CONNECTING = Set.of("provided", "providing", "given", "assuming", "supposing");

    // "have each agreed", "have both said"
    private static final Set<String> FLOATING = Set.of("each", "both", "all");
    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final Set<String> NOUN_BEFORE =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my", "'s");

    private static final int RESUMED = 6;
    private static final Set<String> TIMES = Set.of("on", "in", "for", "at", "over", "since");

    private VerbGroups() {}

    static List<VerbGroup> of(Sentence sentence) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            VerbGroup group = at(sentence, i);
            if (group == null) {
                i++;
            } else {
                groups.add(group);
                i = group.to();
            }
        }
        return groups;
    }

    private static VerbGroup at(Sentence s, int start) {
        boolean to = s.norm(start).equals("to")
                && (verb(s, start + 1) || (s.tag(start + 1) == Tag.ADV && verb(s, start + 2)));
        if (!to && !verb(s, start)) {
            return null;
        }
        int i = to ? start + 1 : start;
        int head = -1;
        boolean be = false;
        boolean have = false;
        boolean negated = start > 0 && NEGATION.contains(s.norm(start - 1));
        String modal = null;
        int end = i;
        while (i < s.size()) {
            String word = s.norm(i);
            if (Auxiliaries.auxiliary(word) && (head < 0)) {
                modal = modal == null && Auxiliaries.MODAL.contains(word) ? Auxiliaries.full(word) : modal;
                be = Auxiliaries.BE.contains(word) || be;
                have = have || Auxiliaries.HAVE.contains(word);
                negated = negated || NEGATION.contains(word);
                end = ++i;
            } else if (NEGATION.contains(word)) {
                negated = true;
                end = head < 0 ? i + 1 : end;
                i++;
            } else if (head < 0 && word.equals("no") && s.norm(i + 1).equals("longer")) {
                negated = true;
                i += 2;
            } else if (head < 0 && have && TIMES.contains(word) && resumed(s, i) > 0) {
                i = resumed(s, i);
            } else if (head < 0 && i > start && i + 1 < s.size() && (s.tag(i) == Tag.ADV || QUOTES.contains(word))) {
                i++;
            } else if (head < 0 && i > start && FLOATING.contains(word) && verb(s, i + 1)) {
                i++;
            } else if (verb(s, i) && head < 0 && !word.equals("to")) {
                head = i;
                end = ++i;
            } else {
                break;
            }
        }
        if (head < 0 && end == (to ? start + 1 : start)) {
            return null;
        }
        int main = head < 0 ? lastAuxiliary(s, start, end) : head;
        return group(s, start, end, main, to, be && head >= 0, have, negated, modal);
    }

    // "has on many occasions declared": where the participle stands behind a phrase of time or place, or 0.
    private static int resumed(Sentence s, int from) {
        for (int i = from + 2; i < Math.min(s.size(), from + RESUMED); i++) {
            if (s.tag(i) == Tag.VERB
                    && VerbForms.pastLike(s.norm(i))
                    && s.tag(i - 1).nominal()) {
                return i;
            }
            if (s.tag(i).verbal() || s.tag(i) == Tag.PUNCT || s.tag(i) == Tag.ADP) {
                return 0;
            }
        }
        return 0;
    }

    private static VerbGroup group(
            Sentence s,
            int from,
            int end,
            int head,
            boolean to,
            boolean be,
            boolean have,
            boolean negated,
            String modal) {
        String word = s.norm(head);
        boolean participle = VerbForms.pastLike(word);
        boolean passive = be && participle && !word.endsWith("ing");
        boolean bare = head == from || (head > from && !Auxiliaries.auxiliary(s.norm(from)) && !to);
        boolean wasOrDid = hasPastAuxiliary(s, from, head);
        boolean past = have
                || wasOrDid
                || (bare && participle)
                || (head == from && (word.equals("was") || word.equals("were")));
        return new VerbGroup(from, end, head, FormRules.of(s, from, head, to, bare), negated, passive, past, modal);
    }

    private static boolean hasPastAuxiliary(Sentence s, int from, int head) {
        for (int i = from; i < head; i++) {
            String word = s.norm(i);
            if (word.equals("was") || word.equals("were") || word.equals("did") || word.equals("had")) {
                return true;
            }
        }
        return false;
    }

    private static int lastAuxiliary(Sentence s, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (Auxiliaries.auxiliary(s.norm(i))) {
                return i;
            }
        }
        return from;
    }

    private static boolean verb(Sentence s, int i) {
        if (i < 0 || i >= s.size()) {
            return false;
        }
        Token token = s.token(i);
        if (Auxiliaries.auxiliary(token.norm())) {
            return !token.is("may") || token.tag() == Tag.AUX;
        }
        if (CONNECTING.contains(token.norm()) && s.norm(i + 1).equals("that")) {
            return false;
        }
        boolean hyphened = token.norm().indexOf('-') > 0 && (s.tag(i + 1).nominal() || s.tag(i + 1) == Tag.ADJ);
        if (token.tag() != Tag.VERB || !token.word() || hyphened || PREPOSITIONS.contains(token.norm())) {
            return false;
        }
        // A participle between an article and a noun is an adjective: "the proposed plans", "a leaked call".
        Tag before = s.tag(i - 1);
        boolean article = NOUN_BEFORE.contains(s.norm(i - 1))
                || before == Tag.ADJ
                || before == Tag.ADP
                || before == Tag.NUM
                || (s.norm(i - 1).endsWith("ly") && (s.tag(i - 2) == Tag.DET || NOUN_BEFORE.contains(s.norm(i - 2))))
                || (before == Tag.VERB && !s.norm(i - 1).endsWith("ing") && !Auxiliaries.auxiliary(s.norm(i - 1)));
        boolean adjective = article
                && (s.tag(i + 1).nominal() || s.tag(i + 1) == Tag.ADJ)
                && (VerbForms.pastLike(token.norm()) || token.norm().endsWith("ing"));
        return !adjective && !NOUN_BEFORE.contains(s.norm(i - 1));
    }
}
