// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts to measure with, made from the seeds. Run from the repository's root. */
final class Articles {
    static final int COUNT = 5;

    /** 1,650 tokens, the mean of the genre, at 5.3 characters a token. */
    private static final int MEAN_LENGTH = 8_745;

    private Articles() {}

    /** The seeds as they are. */
    static List<String> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds", "articles"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** As many texts, each begun with another seed and filled from the next ones to the mean length. */
    static List<String> ofMeanLength() throws IOException {
        List<String> seeds = seeds();
        List<String> texts = new ArrayList<>();
        for (int first = 0; first < seeds.size(); first++) {
            StringBuilder text = new StringBuilder();
            for (int i = first; text.length() < MEAN_LENGTH; i++) {
                text.append(seeds.get(i % seeds.size())).append('\n');
            }
            texts.add(text.substring(0, MEAN_LENGTH));
        }
        return texts;
    }
}
