// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses that some parser wrote beforehand, a {@code .conllu} file for each text (universaldependencies.org/format.html).
 *
 * <p>A text is recognised by its words, so that the files may have any name. Immutable.
 */
public final class ConlluFolder implements Syntax {
    private final List<ConlluText> texts;

    private ConlluFolder(List<ConlluText> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * Reads the files of a folder.
     *
     * @throws IllegalArgumentException naming the file and line that is not CoNLL-U, or a folder without any
     */
    public static ConlluFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder " + folder + " with .conllu files");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<ConlluText> texts = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList()) {
                texts.add(ConlluText.of(file.toString(), Files.readAllLines(file)));
            }
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("no .conllu file in " + folder);
            }
            return new ConlluFolder(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the parses in " + folder, e);
        }
    }

    @Override
    public Subjects of(String body) {
        return texts.stream()
                .map(text -> text.subjectsIn(body))
                .filter(subjects -> subjects != null)
                .findFirst()
                .orElse(Subjects.UNKNOWN);
    }
}
