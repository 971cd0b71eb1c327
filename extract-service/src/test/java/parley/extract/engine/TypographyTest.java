// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Passage;
import parley.extract.text.Report;

/** How a text is set must not change what it says: quote marks, line ends, blanks, pictographs, note marks. */
final class TypographyTest {
    private static final Engine ENGINE = Engine.load(Dossiers.builtIn());
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final Path SEEDS = Path.of("../seeds/articles");
    private static final Path WORK = Path.of("evaluation/work/articles");

    private static final Map<String, UnaryOperator<String>> SETTINGS = Map.of(
            "straight quotes", TypographyTest::straight,
            "CRLF", text -> text.replace("\n", "\r\n"),
            "non-breaking spaces", text -> text.replace(" ", "\u00A0"),
            "narrow non-breaking spaces", text -> text.replace(", ", ",\u202F"),
            "flags", text -> text.replace("\n\n", " \uD83C\uDDFA\uD83C\uDDE6\n\n\uD83D\uDD34 "),
            "note marks", text -> text.replaceAll("([a-z])\\.(\\s)", "$1.[12]$2"),
            "emphasis", text -> text.replaceAll("(?m)^(\\p{L}+) ", "**$1** "),
            "zero-width spaces", text -> text.replace(" the ", " \u200Bthe "));

    static Stream<Arguments> settings() {
        return articles()
                .flatMap(article -> SETTINGS.keySet().stream().sorted().map(name -> Arguments.of(article, name)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("settings")
    void shouldFindTheSameEventsWhenTheTextIsSetOtherwise(Path article, String setting) {
        // Given
        String plain = text(article);
        String set = SETTINGS.get(setting).apply(plain);
        // When / Then
        assertThat(events(set)).containsExactlyElementsOf(events(plain));
    }

    private static List<String> events(String body) {
        Extraction found = ENGINE.read(Report.of(body, DAY));
        return Stream.of(
                        found.claims().stream()
                                .map(claim -> Arrays.asList(
                                        "claim",
                                        claim.negotiation(),
                                        claim.party(),
                                        claim.issue(),
                                        claim.stance(),
                                        claim.modality(),
                                        claim.firmness(),
                                        claim.voice(),
                                        claim.target(),
                                        claim.speaker(),
                                        claim.saidAt(),
                                        words(body, claim.evidence()))),
                        found.battlefield().stream()
                                .map(report -> Arrays.asList(
                                        "battlefield",
                                        report.actor(),
                                        report.action(),
                                        report.standing(),
                                        report.place(),
                                        words(body, report.evidence()))),
                        found.contacts().stream()
                                .map(contact -> Arrays.asList(
                                        "contact",
                                        contact.kind(),
                                        contact.parties(),
                                        contact.standing(),
                                        contact.takesPlaceAt(),
                                        words(body, contact.evidence()))))
                .flatMap(events -> events)
                .map(List::toString)
                .toList();
    }

    /** Only the letters and digits: marks, blanks and pictographs are what was changed. */
    private static String words(String body, Passage passage) {
        return passage.in(body).replace("[12]", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
    }

    private static Stream<Path> articles() {
        return Stream.of(SEEDS, WORK).flatMap(TypographyTest::list).sorted();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path article) {
        try {
            return Files.readString(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
