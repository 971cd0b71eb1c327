// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.extract.engine.Engine;
import parley.extract.line.ExtractLines;
import parley.extract.text.Report;

/** Runs the engine over the articles of a folder and scores it against their gold. */
public final class EvalScore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvalScore() {}

    /**
     * Scores {@code folder/articles/*.txt} against {@code folder/gold/*.json}; the gold's {@code published} day, where
     * given, is the article's.
     *
     * @throws EvalException when a folder or file is missing or unreadable
     */
    public static EvalReport of(Path folder, Engine engine) {
        List<DocScore> docs = new ArrayList<>();
        for (Path goldFile : files(folder.resolve("gold"), "", ".json")) {
            JsonNode gold = gold(goldFile);
            String doc = gold.get("doc").asText();
            List<Path> texts = files(folder.resolve("articles"), doc, ".txt");
            if (texts.isEmpty()) {
                throw new EvalException(
                        "no article " + doc + "*.txt in " + folder.resolve("articles") + " for gold file " + goldFile);
            }
            String text = text(texts.get(0));
            String published = gold.path("published").asText("");
            Report report = Report.of(text, published.isEmpty() ? null : LocalDate.parse(published));
            docs.add(DocScore.of(gold, ExtractLines.nodes(doc, text, engine.read(report)), text));
        }
        if (docs.isEmpty()) {
            throw new EvalException("no gold files *.json in " + folder.resolve("gold"));
        }
        return new EvalReport(docs);
    }

    private static List<Path> files(Path folder, String prefix, String suffix) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> {
                        String name = path.getFileName().toString();
                        return name.startsWith(prefix) && name.endsWith(suffix);
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EvalException("cannot list " + folder + "; an evaluation folder has articles/ and gold/", e);
        }
    }

    private static JsonNode gold(Path file) {
        try {
            JsonNode gold = JSON.readTree(file.toFile());
            if (gold == null || !gold.hasNonNull("doc")) {
                throw new EvalException("gold file " + file + " has no field 'doc'");
            }
            return gold;
        } catch (JsonProcessingException e) {
            throw new EvalException(
                    "gold file " + file + " is no JSON, line " + e.getLocation().getLineNr() + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new EvalException("gold file " + file + " cannot be read: " + e, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new EvalException("article " + file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new EvalException("article " + file + " cannot be read: " + e, e);
        }
    }
}
