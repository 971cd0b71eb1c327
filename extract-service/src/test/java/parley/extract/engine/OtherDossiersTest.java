// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Report;

/** A report on one negotiation reads the same whatever other dossiers are there: a change in one of them moves nothing else. */
class OtherDossiersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final Path ARTICLES = Path.of("evaluation", "work", "articles");
    private static final Engine ALL = Engine.load(Dossiers.builtIn());

    static Stream<String> articles() {
        return Stream.of("ukraine-1", "ukraine-2", "gaza-1", "gaza-2", "iran-1", "iran-2", "trade-1", "trade-2");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void shouldReadAReportAlikeWithAndWithoutOtherDossiers(String article) throws IOException {
        // Given
        Report report = Report.of(Files.readString(ARTICLES.resolve(article + ".txt")), DAY);
        String own = article.substring(0, article.indexOf('-'));
        // When
        Extraction alone = Engine.load(Dossiers.named(List.of(own))).read(report);
        // Then
        assertThat(alone.claims()).isNotEmpty();
        assertThat(ALL.read(report)).isEqualTo(alone);
    }
}
