// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.util.ArrayList;
import java.util.List;

/** The wordings by which web-page noise is known, from {@code noise.txt}. */
record NoiseWords(List<String> articleEnds, List<String> lineOpeners, List<String> sentenceOpeners) {
    static NoiseWords load() {
        List<String> ends = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String entry : WordList.lines("noise.txt")) {
            int colon = entry.indexOf(' ');
            String words = entry.substring(colon + 1).strip();
            switch (entry.substring(0, colon)) {
                case "end" -> ends.add(words);
                case "line" -> lines.add(words);
                case "sentence" -> sentences.add(words);
                default -> throw new IllegalArgumentException("noise.txt: unknown kind in '" + entry + "'");
            }
        }
        return new NoiseWords(List.copyOf(ends), List.copyOf(lines), List.copyOf(sentences));
    }

    boolean endsArticle(String lowerLine) {
        return opened(articleEnds, lowerLine) && lowerLine.length() < 80;
    }

    boolean wholeLine(String lowerLine) {
        return opened(lineOpeners, lowerLine) && lowerLine.length() < 240;
    }

    private static boolean opened(List<String> openers, String line) {
        for (String opener : openers) {
            if (line.startsWith(opener)) {
                return true;
            }
        }
        return false;
    }
}
