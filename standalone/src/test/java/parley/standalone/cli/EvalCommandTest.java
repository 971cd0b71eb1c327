// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalCommandTest {
    // One claim is found with everything right, one is missed, and the meeting is not in the gold.
    private static final String TEXT = """
            The Kremlin demanded on Tuesday that Ukraine give up the Donbas.

            "We like tulips," a gardener in Oslo wrote.

            Sergei Lavrov met Marco Rubio in Geneva on Monday.
            """;
    private static final String GOLD = "{\"doc\": \"wire\", \"published\": \"2026-01-07\", \"claims\": ["
            + "{\"id\": \"c1\", \"anchor\": \"The Kremlin demanded on Tuesday that Ukraine give up the Donbas\","
            + " \"speaker\": \"Kremlin\", \"party\": \"RUS\", \"issue\": \"TERRITORY\", \"stance\": \"DEMAND\","
            + " \"quoted\": true, \"attribution\": \"direct\", \"importance\": \"core\"},"
            + "{\"id\": \"c2\", \"anchor\": \"We like tulips\", \"speaker\": \"a gardener\", \"party\": \"NOR\","
            + " \"issue\": \"OTHER\", \"stance\": \"ASSERT\", \"importance\": \"core\"}]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASet() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("gold/wire.json"), GOLD);
        Files.writeString(folder.resolve("articles/wire.txt"), TEXT);
    }

    @Test
    void shouldPrintTheTablesThenWhatWasFoundOut() {
        // Given the set // When
        Run run = Run.of("eval", folder.toString());
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out()).first().isEqualTo("doc wire");
        assertThat(run.out())
                .anyMatch(line ->
                        line.matches("claim +found +1\\.000 \\[1\\.000 1\\.000\\] +0\\.500 \\[0\\.000 1\\.000\\] .*"))
                .contains("1 of 1 found quotes, 1.000; the gold has 1")
                .contains("  wire  claim c2 NOR OTHER ASSERT a gardener")
                .contains("      \"We like tulips\"")
                .anyMatch(line -> line.startsWith("  wire  contact RUS,USA MEETING Geneva HELD 2026-01-05 (0."));
        assertThat(run.out()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void shouldPrintNoMoreCasesThanAskedFor() {
        // Given the set // When
        Run run = Run.of("eval", folder.toString(), "--worst", "0");
        // Then
        assertThat(run.out())
                .anyMatch(line -> line.contains("(0 of 1)"))
                .noneMatch(line -> line.contains("We like tulips"));
    }

    @Test
    void shouldAddTheFindingsToTheJsonOfTheWholeSet() throws IOException {
        // Given the set twice // When
        Run run = Run.of("eval", folder.toString(), folder.toString(), "--json");
        // Then
        JsonNode all = new ObjectMapper().readTree(String.join("\n", run.out())).path("ALL");
        assertThat(all.at("/claim/levels/found/tp").asInt()).isEqualTo(2);
        assertThat(all.at("/claim/levels/found/f1_95")).hasSize(2);
        assertThat(all.at("/claim/confusion/issue/TERRITORY/TERRITORY").asInt()).isEqualTo(2);
        assertThat(all.at("/claim/direct_quotes/share").asDouble()).isEqualTo(1);
        assertThat(all.at("/claim/worst_misses/0/event/id").asText()).isEqualTo("c2");
        assertThat(all.at("/contact/false_events")).hasSize(2);
        assertThat(all.at("/contact/levels/full/f1_95/0").isNull()).isTrue();
    }

    @Test
    void shouldWriteAPageThatNeedsNothingElse() throws IOException {
        // Given
        Path page = folder.resolve("page.html");
        // When
        Run run = Run.of("eval", folder.toString(), "--html", page.toString());
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Page written to " + page);
        assertThat(page)
                .content()
                .contains("<!DOCTYPE html>", "prefers-color-scheme: dark")
                .contains("<span class=\"gold-missed\">We like tulips</span>")
                .contains("title=\"found in full: claim c1 RUS TERRITORY DEMAND Kremlin\">c1</a>")
                .containsPattern("<span class=\"got-false\">[^<]*Sergei Lavrov met Marco Rubio")
                .doesNotContain("<script", "<link", "http", "@import", "url(");
    }

    @Test
    void shouldSayWhereThePageCannotBeWritten() {
        // Given a folder that is not there // When
        Run run = Run.of(
                "eval",
                folder.toString(),
                "--html",
                folder.resolve("none/page.html").toString());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("page.html cannot be written").contains("choose a folder that exists");
    }

    @Test
    void shouldWriteTheScoresDownWhenAskedTo() {
        // Given the set // When
        Run run = Run.of("eval", folder.toString(), "--record");
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("scores.properties");
        assertThat(folder.resolve("scores.properties")).content().contains("articles=1", "claim.found=0.667");
        assertThat(Run.of("eval", folder.toString()).out())
                .endsWith("F1 since scores.properties was written", "unchanged");
    }

    @Test
    void shouldRefuseToWriteDownTheScoresOfSeveralFolders() {
        // Given two // When
        Run run = Run.of("eval", folder.toString(), folder.toString(), "--record");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--record writes the scores of one DIR");
    }

    @Test
    void shouldNameTheEventWhoseAnchorIsNotInTheArticle() throws IOException {
        // Given
        Files.writeString(folder.resolve("gold/wire.json"), GOLD.replace("tulips", "roses"));
        // When
        Run run = Run.of("eval", folder.toString());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("wire.json")
                .contains("c2: its anchor is not in")
                .contains("We like roses");
    }
}
