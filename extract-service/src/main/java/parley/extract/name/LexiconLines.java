// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code <key> | phrase, phrase} lines of a lexicon resource; {@code #} starts a comment line. */
final class LexiconLines {

    record Line(List<String> key, List<String> phrases) {}

    private LexiconLines() {}

    static List<Line> of(String resource) {
        try (InputStream in = LexiconLines.class.getResourceAsStream("/parley/extract/lexicon/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("lexicon " + resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> parse(resource, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parse(String resource, String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException("lexicon " + resource + ": no '|' in: " + line);
        }
        return new Line(split(line.substring(0, bar), " "), split(line.substring(bar + 1), ","));
    }

    private static List<String> split(String text, String separator) {
        return Stream.of(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
