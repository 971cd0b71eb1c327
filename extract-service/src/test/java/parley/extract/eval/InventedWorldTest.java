// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.InventedNames;
import parley.extract.engine.Engine;

/** The work half with invented parties, people and places in texts, gold and dossiers scores as with the real ones. */
final class InventedWorldTest {
    private static final Path WORK = Path.of("evaluation/work");
    private static final double TOLERANCE = 0.03;
    private static final Set<String> NAMED =
            Set.of("anchor", "alt_anchors", "speaker", "location", "participants", "source", "title");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shouldScoreInventedNamesLikeKnownOnes(@TempDir Path folder) throws IOException {
        // Given
        Dossiers known = Dossiers.builtIn();
        List<String> texts = new ArrayList<>();
        for (Path article : files(WORK.resolve("articles"))) {
            texts.add(Files.readString(article));
        }
        InventedNames names = new InventedNames(known, texts);
        rename(names, folder);

        // When
        DocScore expected = EvalScore.of(WORK, Engine.load(known)).total();
        DocScore renamed = EvalScore.of(folder, Engine.load(names.in(known))).total();

        // Then
        TreeMap<String, String> apart = new TreeMap<>();
        expected.types().forEach((type, score) -> score.levels().forEach((level, counts) -> {
            double other = renamed.types().get(type).levels().get(level).f1();
            if (Math.abs(counts.f1() - other) > TOLERANCE) {
                apart.put(type + " " + level, counts.f1() + " with known names, " + other + " with invented ones");
            }
        }));
        assertThat(names.in("Moscow said that Kyiv")).doesNotContain("Moscow", "Kyiv");
        assertThat(apart).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void rename(InventedNames names, Path folder) throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        Files.createDirectory(folder.resolve("gold"));
        for (Path article : files(WORK.resolve("articles"))) {
            String text = names.in(Files.readString(article));
            Files.writeString(folder.resolve("articles").resolve(article.getFileName()), text);
        }
        for (Path gold : files(WORK.resolve("gold"))) {
            JsonNode renamed = renamed(names, JSON.readTree(gold.toFile()), false);
            JSON.writeValue(folder.resolve("gold").resolve(gold.getFileName()).toFile(), renamed);
        }
    }

    // Party codes are no names: they stay.
    private static JsonNode renamed(InventedNames names, JsonNode node, boolean named) {
        if (node instanceof TextNode text) {
            return named ? new TextNode(names.in(text.asText())) : node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(each -> copy.add(renamed(names, each, named)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties()
                    .forEach(field ->
                            copy.set(field.getKey(), renamed(names, field.getValue(), NAMED.contains(field.getKey()))));
            return copy;
        }
        return node;
    }
}
