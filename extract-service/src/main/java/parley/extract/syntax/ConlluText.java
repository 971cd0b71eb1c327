// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One parsed text: its words in order, and which word is whose subject. */
final class ConlluText {
    private static final int COLUMNS = 8;

    private final List<String> forms = new ArrayList<>();
    private final Map<Integer, Integer> subjects = new HashMap<>();

    private ConlluText() {}

    static ConlluText of(String name, List<String> lines) {
        ConlluText text = new ConlluText();
        int sentence = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                sentence = text.forms.size();
            } else if (!line.startsWith("#")) {
                text.add(line.split("\t", -1), sentence, name + ":" + (i + 1));
            }
        }
        return text;
    }

    // A range ("3-4") repeats words that follow one by one, a decimal number stands for a word that is not written.
    private void add(String[] columns, int sentence, String where) {
        if (columns.length < COLUMNS) {
            throw new IllegalArgumentException(where + ": a word needs ten columns parted by tabs");
        }
        if (!columns[0].chars().allMatch(Character::isDigit)) {
            return;
        }
        int word = forms.size();
        forms.add(columns[1]);
        if (columns[7].startsWith("nsubj")) {
            try {
                subjects.putIfAbsent(sentence + Integer.parseInt(columns[6]) - 1, word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(where + ": the head is no number but " + columns[6], e);
            }
        }
    }

    /** The subjects by the places of the words in the body, or null when this is the parse of another text. */
    Subjects subjectsIn(String body) {
        int[] starts = new int[forms.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
                at++;
            }
            if (!body.startsWith(forms.get(i), at)) {
                return null;
            }
            starts[i] = at;
            at += forms.get(i).length();
        }
        Map<Integer, Integer> found = new HashMap<>();
        subjects.forEach((verb, subject) -> found.put(starts[verb], starts[subject]));
        return new Subjects(found);
    }
}
