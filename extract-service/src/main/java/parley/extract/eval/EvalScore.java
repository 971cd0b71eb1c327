// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.extract.engine.Engine;
import parley.extract.engine.Extraction;
import parley.extract.line.ExtractLines;
import parley.extract.text.Report;

/** Runs the engine over the articles of folders and scores it against their gold. */
public final class EvalScore {

    private EvalScore() {}

    /**
     * Scores {@code folder/articles/*.txt} against {@code folder/gold/*.json}; the gold's {@code published} day, where
     * given, is the article's.
     *
     * @throws EvalException when a folder or file is missing or unreadable, or gold does not fit its article
     */
    public static EvalReport of(Path folder, Engine engine) {
        return of(List.of(folder), engine);
    }

    /** Scores several such folders as one set; a document is then named by its folder too. */
    public static EvalReport of(List<Path> folders, Engine engine) {
        List<ScoredArticle> articles = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path folder : folders) {
            EvalFolder files = new EvalFolder(folder);
            for (Path goldFile : files.gold()) {
                GoldFile gold = GoldFile.read(goldFile);
                String doc = gold.json().path("doc").asText();
                Path article = files.article(doc, goldFile);
                String text = text(article);
                notes.addAll(gold.checkAnchors(article, new PlainText(text)));
                articles.add(ScoredArticle.of(
                        folders.size() == 1 ? doc : folder.resolve(doc).toString(),
                        gold.json(),
                        ExtractLines.nodes(doc, text, read(article, Report.of(text, gold.published()), engine)),
                        text));
            }
        }
        return new EvalReport(articles, notes);
    }

    private static Extraction read(Path article, Report report, Engine engine) {
        try {
            return engine.read(report);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the engine failed on " + article, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new EvalException("article " + file + " is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new EvalException("article " + file + " cannot be read: " + e, e);
        }
    }
}
