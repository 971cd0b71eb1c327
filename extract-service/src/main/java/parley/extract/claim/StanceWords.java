// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

/** The word classes of {@code stance-words.txt}, loaded once. */
final class StanceWords {
    static final WordClasses CLASSES = WordClasses.of("stance-words.txt");

    private StanceWords() {}
}
