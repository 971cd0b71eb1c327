// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.events.Article;
import parley.ingest.file.FileOutcome;
import parley.ingest.file.ReportFile;
import parley.ingest.file.ReportFiles;

class SeedReportsTest {
    private static final Path SEEDS = Path.of("..", "seeds");

    @Test
    void shouldGiveTheTextsThatTheGoldEventsReferToWhenTheSeedsAreFed() throws IOException {
        // Given
        List<Path> files = ReportFiles.find(List.of(SEEDS), false).files();
        List<FileOutcome> outcomes = new ArrayList<>();

        // When
        files.forEach(file -> ReportFiles.read(file, outcomes::add));

        // Then
        assertThat(outcomes).hasSize(5);
        for (FileOutcome outcome : outcomes) {
            ReportFile report = (ReportFile) outcome;
            Article article = Reports.intake()
                    .accept(report.format(), report.body(), Map.of())
                    .article();
            assertThat(article.getTitle() + "\n" + article.getBody().strip())
                    .isEqualTo(text(Path.of(report.name())).strip());
            assertThat(article.getPublisher()).isNotNull();
            assertThat(article.getPublishedAt()).isNotNull();
            assertThat(article.getUrl()).isNotNull();
            assertThat(article.getLanguage()).isEqualTo("en");
        }
    }

    private static String text(Path report) throws IOException {
        String name = report.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return Files.readString(SEEDS.resolve("articles").resolve(stem + ".txt"));
    }
}
