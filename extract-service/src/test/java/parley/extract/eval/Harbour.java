// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small annotated article with predictions of every kind of rightness, for tests. */
final class Harbour {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Harbour() {}

    static ScoredArticle scored() {
        return ScoredArticle.of(json(text("harbour.json")), predictions(), text("harbour.txt"));
    }

    static EvalReport report() {
        return new EvalReport(List.of(scored()), List.of());
    }

    static Outcome outcome(String id) {
        return scored().outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<JsonNode> predictions() {
        List<JsonNode> predictions = new ArrayList<>();
        text("harbour.jsonl").lines().forEach(line -> predictions.add(json(line)));
        return predictions;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try (InputStream in = Harbour.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
