// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedCommandTest {
    private static final String ACCEPTED =
            "{\"id\":\"a1\",\"revision\":\"r1\",\"topic\":\"t\",\"partition\":0,\"offset\":0}";

    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void shouldSendTheReportsOfAFolderButNotItsReadme() throws IOException {
        // Given
        service.answer("/v1/articles?publisher=The+Example", 202, ACCEPTED).answer("/v1/articles", 202, ACCEPTED);
        Files.writeString(folder.resolve("b.json"), "{\"body\":\"x\"}");
        Files.writeString(folder.resolve("a.md"), "# Talks");
        Files.writeString(folder.resolve("README.md"), "about");
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("below/c.txt"), "below");
        // When
        Run run = Run.of("feed", folder.toString(), "--publisher", "The Example", "--url", service.url());
        // Then
        assertThat(run.status()).isZero();
        assertThat(service.asked()).hasSize(2);
        assertThat(service.asked().get(0)).contains("publisher=").endsWith("# Talks");
        assertThat(service.asked().get(1)).isEqualTo("POST /v1/articles {\"body\":\"x\"}");
        assertThat(run.out()).allMatch(line -> line.startsWith("a1  "));
        assertThat(run.err()).contains("2 accepted, 0 refused, 0 not readable");
    }

    @Test
    void shouldGoOnAfterARefusalAndSayIt() throws IOException {
        // Given
        service.answer("/v1/articles", 422, "{\"detail\":\"The body is empty.\"}");
        Path report = Files.writeString(folder.resolve("a.txt"), "");
        // When
        Run run = Run.of("feed", report.toString(), report.toString(), "--url", service.url());
        // Then
        assertThat(run.status()).isEqualTo(1);
        assertThat(service.asked()).hasSize(2);
        assertThat(run.err()).contains(report + ": refused: The body is empty.").contains("2 refused");
    }

    @Test
    void shouldSendALineOfJsonLinesEach() throws IOException {
        // Given
        service.answer("/v1/articles", 202, ACCEPTED);
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"n\":1}\n\n{\"n\":2}");
        // When
        Run run = Run.of("feed", lines.toString(), "--json", "--url", service.url());
        // Then
        assertThat(run.out()).containsExactly(ACCEPTED, ACCEPTED);
        assertThat(service.asked()).containsExactly("POST /v1/articles {\"n\":1}", "POST /v1/articles {\"n\":2}");
    }

    @Test
    void shouldSendTheOthersWhenOneFileIsNotThere() throws IOException {
        // Given
        service.answer("/v1/articles", 202, ACCEPTED);
        Path report = Files.writeString(folder.resolve("a.txt"), "text");
        // When
        Run run = Run.of("feed", folder.resolve("missing.txt").toString(), report.toString(), "--url", service.url());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).hasSize(1);
        assertThat(run.err()).contains("missing.txt").contains("1 accepted, 0 refused, 1 not readable");
    }

    @Test
    void shouldWaitUntilEveryReportIsViewed() throws IOException {
        // Given
        service.answer("/v1/articles", 202, ACCEPTED)
                .answer("/v1/articles/a1?revision=r1&wait=10s", 200, "{\"stage\":\"VIEWED\"}")
                .answer("/v1/articles/a1?wait=10s&revision=r1", 200, "{\"stage\":\"VIEWED\"}");
        Path report = Files.writeString(folder.resolve("a.txt"), "text");
        // When
        Run run = Run.of("feed", report.toString(), "--wait", "--url", service.url(), "--aggregate-url", service.url());
        // Then
        assertThat(run.status()).isZero();
        assertThat(service.asked()).hasSize(2);
    }

    @Test
    void shouldNameTheTypesThereAreWhenGivenAnother() {
        // Given a type nobody reads // When
        Run run = Run.of("feed", "x", "--type", "pdf");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"pdf\"").contains("txt, md");
    }
}
