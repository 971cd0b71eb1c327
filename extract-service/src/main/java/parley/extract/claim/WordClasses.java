// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.extract.clause.VerbForms;
import parley.extract.text.WordList;

/** Classes of words from a file of lines {@code class | word, <verb>, ...}. Immutable. */
final class WordClasses {
    private final String file;
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses(String file) {
        this.file = file;
        for (String line : WordList.lines(file)) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IllegalArgumentException(file + ": no '|' in: " + line);
            }
            Set<String> words = classes.computeIfAbsent(line.substring(0, bar).strip(), name -> new HashSet<>());
            for (String word : line.substring(bar + 1).strip().split(",\\s*", -1)) {
                words.addAll(forms(word));
            }
        }
    }

    /** The classes of a file of the lexicon. */
    static WordClasses of(String file) {
        return new WordClasses(file);
    }

    /** A word, or all forms of a verb given in angle brackets. */
    static Set<String> forms(String word) {
        return word.startsWith("<") ? Set.copyOf(VerbForms.of(word.substring(1, word.length() - 1))) : Set.of(word);
    }

    /**
     * The words of a class.
     *
     * @throws IllegalArgumentException if the file has no such class
     */
    Set<String> words(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(file + ": no class named " + name);
        }
        return Set.copyOf(words);
    }
}
