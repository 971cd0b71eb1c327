// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a stretch of the body into words and marks, noise left out.
 *
 * <p>Own rules rather than the model's: curly apostrophes, note marks inside words and offsets must come out exactly.
 */
final class Tokenizer {
    private static final String INNER = "-'’‑";
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "m", "d");

    private final String body;
    private final BitSet noise;
    private final List<Passage> out = new ArrayList<>();

    private Tokenizer(String body, BitSet noise) {
        this.body = body;
        this.noise = noise;
    }

    static List<Passage> tokens(String body, Passage span, BitSet noise) {
        Tokenizer tokenizer = new Tokenizer(body, noise);
        int i = span.start();
        while (i < span.end()) {
            char c = body.charAt(i);
            if (noise.get(i) || Lines.blank(c)) {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                i = tokenizer.word(i, span.end());
            } else {
                i = tokenizer.sign(i, span.end());
            }
        }
        return tokenizer.out;
    }

    private int sign(int from, int limit) {
        int i = from + 1;
        while (body.charAt(from) == '.' && i < limit && body.charAt(i) == '.' && !noise.get(i)) {
            i++;
        }
        out.add(new Passage(from, i));
        return i;
    }

    private int word(int from, int limit) {
        int i = from;
        while (i < limit && !noise.get(i) && (Character.isLetterOrDigit(body.charAt(i)) || joins(i, from, limit))) {
            i++;
        }
        boolean dot = i < limit && body.charAt(i) == '.';
        if (dot && Abbreviations.keepsDot(body.substring(from, i)) && !network(from, i) && !refusal(from, i, limit)) {
            i++;
        }
        split(from, i);
        return i;
    }

    // "said no." is an answer; "No. 10" a number.
    private boolean refusal(int from, int to, int limit) {
        if (!body.substring(from, to).equalsIgnoreCase("no")) {
            return false;
        }
        int next = to + 1;
        while (next < limit && Lines.blank(body.charAt(next))) {
            next++;
        }
        return next >= limit || !Character.isDigit(body.charAt(next));
    }

    // "wrote on X." is the network of that name, no initial.
    private boolean network(int from, int to) {
        if (to - from != 1 || body.charAt(from) != 'X' || out.isEmpty()) {
            return false;
        }
        Passage before = out.get(out.size() - 1);
        String word = before.in(body);
        return word.equals("on") || word.equals("to") || word.equals("via");
    }

    private boolean joins(int i, int from, int limit) {
        char c = body.charAt(i);
        boolean between = i > from
                && i + 1 < limit
                && Character.isLetterOrDigit(body.charAt(i - 1))
                && Character.isLetterOrDigit(body.charAt(i + 1))
                && !noise.get(i + 1);
        if (!between) {
            return false;
        }
        boolean digits = Character.isDigit(body.charAt(i - 1)) && Character.isDigit(body.charAt(i + 1));
        return INNER.indexOf(c) >= 0 || (digits && ".,:".indexOf(c) >= 0) || (c == '.' && acronym(i));
    }

    // U.S. and p.m., but not "war.Then": one letter on either side.
    private boolean acronym(int dot) {
        boolean before = dot < 2 || !Character.isLetterOrDigit(body.charAt(dot - 2));
        boolean after = dot + 2 >= body.length() || !Character.isLetterOrDigit(body.charAt(dot + 2));
        return before && after && Character.isLetter(body.charAt(dot - 1)) && Character.isLetter(body.charAt(dot + 1));
    }

    // Possessives and contractions become words of their own, as the tagger's model was trained.
    private void split(int from, int to) {
        String word = body.substring(from, to).replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
        int apostrophe = word.length() == to - from ? word.lastIndexOf('\'') : -1;
        if (apostrophe > 1 && word.endsWith("n't")) {
            if (apostrophe > 2 || word.length() > 3) {
                add(from, to - 3);
                add(to - 3, to);
                return;
            }
        }
        if (apostrophe > 0 && CLITICS.contains(word.substring(apostrophe + 1))) {
            add(from, from + apostrophe);
            add(from + apostrophe, to);
        } else {
            add(from, to);
        }
    }

    private void add(int from, int to) {
        if (to > from) {
            out.add(new Passage(from, to));
        }
    }
}
