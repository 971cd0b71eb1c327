// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.Token;

/** Walks over noun phrases, to the left from their last token. */
final class NounPhrase {
    private static final int LONGEST = 40;
    private static final Set<String> INSIDE = Set.of(
            "of", "for", "in", "on", "at", "from", "with", "between", "against", "near", "to", "and", "or", "&", "as",
            "over");
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "we", "i", "you", "there");
    private static final Set<String> OWNER = Set.of("his", "her", "its", "their", "our", "my", "your", "'s", "'");

    private NounPhrase() {}

    /** First token of the phrase that ends with token {@code last}, or {@code last + 1} if none ends there. */
    static int start(Sentence s, int last) {
        int first = last + 1;
        int i = last;
        if (i >= 0 && quoteMark(s.token(i)) && s.token(i).text().equals("“")) {
            return first;
        }
        while (i >= 0 && last - i < LONGEST) {
            int next = step(s, i, last);
            if (next < 0) {
                break;
            }
            i = next - 1;
            first = next;
        }
        if (last >= 0 && PERSONAL.contains(s.norm(last))) {
            return last;
        }
        if (first == last && quoteMark(s.token(last))) {
            return last + 1;
        }
        while (first < last && connector(s, first)) {
            first++;
        }
        return first;
    }

    // The first token of the piece that ends at i and belongs to the phrase, or -1.
    private static int step(Sentence s, int i, int last) {
        Token token = s.token(i);
        if (token.is(")")) {
            return open(s, i);
        }
        if (token.is("that") || token.is("who") || token.is("which") || token.is("what") || token.is("whether")) {
            return -1;
        }
        if (token.tag().nominal() || token.tag() == Tag.ADJ || token.tag() == Tag.DET || token.tag() == Tag.NUM) {
            return i;
        }
        if (token.tag() == Tag.PRON || OWNER.contains(token.norm())) {
            return i;
        }
        if (INSIDE.contains(token.norm())) {
            return i < last && !(token.is("to") && s.tag(i + 1).verbal()) ? i : -1;
        }
        if (quoteMark(token)) {
            return nickname(s, i);
        }
        if (token.is(",")) {
            return i < last && listed(s, i, last) ? i : -1;
        }
        if (token.tag() == Tag.VERB) {
            boolean adjective = i < last
                    && (s.tag(i + 1).nominal() || s.tag(i + 1) == Tag.ADJ)
                    && (VerbForms.pastLike(token.norm()) || token.norm().endsWith("ing"))
                    && (s.tag(i - 1) == Tag.DET || s.tag(i - 1) == Tag.ADJ || OWNER.contains(s.norm(i - 1)) || i == 0);
            return adjective || (i == last && token.capital() && i > 0) ? i : -1;
        }
        if (token.is("close") && i < last && s.norm(i + 1).equals("to")) {
            return i;
        }
        if (token.tag() == Tag.ADV) {
            return i < last && (s.tag(i + 1) == Tag.ADJ || s.tag(i - 1) == Tag.DET) ? i : -1;
        }
        return token.tag() == Tag.SYM || token.tag() == Tag.X ? i : -1;
    }

    private static boolean connector(Sentence s, int i) {
        Token token = s.token(i);
        return token.tag() == Tag.CCONJ
                || token.is(",")
                || (quoteMark(token) && !s.token(i + 1).capital());
    }

    private static boolean quoteMark(Token token) {
        return token.text().length() == 1 && "“”\"‘’".indexOf(token.text().charAt(0)) >= 0;
    }

    // "Putin, Ushakov, and Dmitriev met": a comma between names that an "and" closes.
    private static boolean listed(Sentence s, int comma, int last) {
        if (!s.token(comma + 1).capital() && !s.norm(comma + 1).equals("and")) {
            return false;
        }
        for (int i = comma + 1; i < last; i++) {
            if (s.norm(i).equals("and") && s.tag(comma - 1).nominal()) {
                return i - comma < 12 && namesBefore(s, comma);
            }
        }
        return false;
    }

    private static boolean namesBefore(Sentence s, int comma) {
        return s.token(comma - 1).capital();
    }

    // Inside a phrase only a pair of marks stands: Jon “Bull” Weir. A lone closing mark ends what was said before.
    private static int nickname(Sentence s, int close) {
        for (int i = close - 1; i >= 0 && close - i < 6; i--) {
            boolean name = s.tag(i).nominal() || s.tag(i) == Tag.ADJ;
            if (!name && !quoteMark(s.token(i))) {
                return -1;
            }
            if (quoteMark(s.token(i))) {
                return s.token(i).text().equals("”") || s.token(i).text().equals("’") ? -1 : i;
            }
        }
        return -1;
    }

    private static int open(Sentence s, int close) {
        for (int i = close - 1; i >= 0 && close - i < LONGEST; i--) {
            if (s.norm(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }
}
