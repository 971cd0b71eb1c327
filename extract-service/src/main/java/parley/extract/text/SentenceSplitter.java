// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a line into sentences. */
final class SentenceSplitter {
    private static final String ENDERS = ".!?…";
    private static final String CLOSERS = "”\"’')]»";

    private SentenceSplitter() {}

    static List<List<Passage>> sentences(String body, List<Passage> tokens) {
        List<List<Passage>> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = ends(body, tokens, i);
            if (end > 0) {
                out.add(tokens.subList(from, end));
                from = end;
                i = end - 1;
            }
        }
        if (from < tokens.size()) {
            out.add(tokens.subList(from, tokens.size()));
        }
        return out;
    }

    // One past the last token of the sentence that ends at token i, or 0 if none ends there.
    private static int ends(String body, List<Passage> tokens, int i) {
        String token = tokens.get(i).in(body);
        boolean dots = ENDERS.indexOf(token.charAt(0)) >= 0;
        boolean acronym = Abbreviations.mayEnd(token) && token.endsWith(".") && Character.isLetter(token.charAt(0));
        if (!dots && !acronym) {
            return 0;
        }
        int end = i + 1;
        while (end < tokens.size() && closer(body, tokens, end)) {
            end++;
        }
        if (end == tokens.size()) {
            return end;
        }
        boolean apart = tokens.get(end).start() > tokens.get(end - 1).end();
        if (!apart || !starts(body, tokens.get(end))) {
            return 0;
        }
        return acronym && !starter(tokens.get(end).in(body)) ? 0 : end;
    }

    // A straight mark closes only if it stands close to what is before it.
    private static boolean closer(String body, List<Passage> tokens, int i) {
        char c = body.charAt(tokens.get(i).start());
        boolean close = tokens.get(i).start() == tokens.get(i - 1).end();
        return tokens.get(i).length() == 1 && CLOSERS.indexOf(c) >= 0 && (close || c == '”');
    }

    private static boolean starts(String body, Passage token) {
        char c = body.charAt(token.start());
        return !Character.isLowerCase(c) && ",;:)".indexOf(c) < 0;
    }

    // After "U.S." only words that open sentences, not names ("U.S. President").
    private static boolean starter(String word) {
        return switch (word) {
            case "The",
                    "A",
                    "An",
                    "In",
                    "On",
                    "At",
                    "But",
                    "And",
                    "He",
                    "She",
                    "It",
                    "They",
                    "We",
                    "This",
                    "That",
                    "These",
                    "Those",
                    "However",
                    "Meanwhile",
                    "Its",
                    "His",
                    "Her",
                    "Their",
                    "For",
                    "If",
                    "When" -> true;
            default -> false;
        };
    }
}
