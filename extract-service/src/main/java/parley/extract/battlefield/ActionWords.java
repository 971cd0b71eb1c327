// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.extract.clause.VerbForms;
import parley.extract.text.Sentence;
import parley.extract.text.WordList;

/** The words of the battlefield that are no frames, set by set, from {@code battlefield.txt}. Immutable once made. */
final class ActionWords {
    private final FrameTable frames = new FrameTable();
    private final Map<String, Set<String>> sets = new HashMap<>();

    ActionWords() {
        for (String line : WordList.lines("battlefield.txt")) {
            int bar = line.indexOf('|');
            String set = line.substring(0, bar).strip();
            if (set.indexOf(' ') < 0) {
                Stream.of(line.substring(bar + 1).split(",", -1))
                        .map(String::strip)
                        .forEach(sets.computeIfAbsent(set, name -> new HashSet<>())::add);
            }
        }
        List.of("deny", "admit", "boast", "stop", "light", "tell", "wish").forEach(this::inflect);
    }

    private void inflect(String set) {
        Set<String> forms = new HashSet<>();
        sets.get(set).forEach(base -> forms.addAll(VerbForms.of(base)));
        sets.put(set, forms);
    }

    FrameTable frames() {
        return frames;
    }

    boolean in(String set, String word) {
        return sets.get(set).contains(word);
    }

    /** Whether a word of the set stands among the tokens from (inclusive) to (exclusive). */
    boolean any(String set, Sentence s, int from, int to) {
        return first(set, s, from, to) >= 0;
    }

    /** The first token of the set, two-word entries included, or -1. */
    int first(String set, Sentence s, int from, int to) {
        Set<String> words = sets.get(set);
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (words.contains(s.norm(i)) || words.contains(s.norm(i) + " " + s.norm(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    List<String> all(String set, Sentence s, int from, int to) {
        List<String> found = new ArrayList<>();
        Set<String> words = sets.get(set);
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            String two = s.norm(i) + " " + s.norm(i + 1);
            String word = words.contains(two) ? two : words.contains(s.norm(i)) ? s.norm(i) : null;
            if (word != null && !found.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }
}
