// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of an evaluation folder: {@code articles/*.txt} and {@code gold/*.json}. */
record EvalFolder(Path path) {

    List<Path> gold() {
        List<Path> files = files("gold", "", ".json");
        if (files.isEmpty()) {
            throw new EvalException("no gold files *.json in " + path.resolve("gold"));
        }
        if (files("articles", "", ".txt").isEmpty()) {
            throw new EvalException("no articles *.txt in " + path.resolve("articles"));
        }
        return files;
    }

    /** The article of a gold file: the first whose name begins with its {@code doc}. */
    Path article(String doc, Path goldFile) {
        return files("articles", doc, ".txt").stream()
                .findFirst()
                .orElseThrow(() -> new EvalException(
                        "no article " + doc + "*.txt in " + path.resolve("articles") + " for gold file " + goldFile));
    }

    private List<Path> files(String folder, String prefix, String suffix) {
        try (Stream<Path> entries = Files.list(path.resolve(folder))) {
            return entries.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(prefix) && name.endsWith(suffix);
                    })
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new EvalException(
                    "no folder " + path.resolve(folder) + "; an evaluation folder has articles/ and gold/", e);
        } catch (IOException e) {
            throw new EvalException(
                    "cannot list " + path.resolve(folder) + ": " + e + "; an evaluation folder has articles/ and gold/",
                    e);
        }
    }
}
