// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A commented resource file of one entry a line; a line that starts with {@code #} is a comment. */
public final class WordList {
    private static final String FOLDER = "/parley/extract/lexicon/";

    private WordList() {}

    /**
     * Entries of a file of the lexicon folder, trimmed, comments and blank lines left out.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon file " + FOLDER + file);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String entry = line.strip();
                if (!entry.isEmpty() && !entry.startsWith("#")) {
                    lines.add(entry);
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon file " + FOLDER + file, e);
        }
    }
}
