// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ingest.report.ReportFormat;

class ReportFilesTest {
    @TempDir
    private Path folder;

    @Test
    void shouldFindTheReportsOfAFolderByNameWhenItHoldsOtherFilesToo() throws IOException {
        // Given
        for (String name : List.of(
                "b.html",
                "a.md",
                "c.jsonl",
                "readmission.txt",
                "README.md",
                "readme.txt",
                "README-de.md",
                ".a.txt",
                "x.pdf")) {
            write(name, "x");
        }
        write("below/d.txt", "x");

        // When
        ReportFiles.Found found = ReportFiles.find(List.of(folder), false);

        // Then
        assertThat(found.files())
                .extracting(this::nameOf)
                .containsExactly("a.md", "b.html", "c.jsonl", "readmission.txt");
        assertThat(found.unreadable()).isEmpty();
    }

    @Test
    void shouldFindTheReportsOfSubfoldersWhenAskedFor() throws IOException {
        // Given
        write("b.txt", "x");
        write("a/z.txt", "x");
        write(".git/y.txt", "x");

        // When
        ReportFiles.Found found = ReportFiles.find(List.of(folder), true);

        // Then
        assertThat(found.files()).extracting(this::nameOf).containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void shouldGoOnAndTellWhenAPathIsNotThereOrAFolderHoldsNoReport() throws IOException {
        // Given
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing.txt");
        Path report = write("report.txt", "x");

        // When
        ReportFiles.Found found = ReportFiles.find(List.of(missing, empty, report), false);

        // Then
        assertThat(found.files()).containsExactly(report);
        assertThat(found.unreadable())
                .extracting(UnreadableFile::name)
                .containsExactly(missing.toString(), empty.toString());
        assertThat(found.unreadable().get(1).problem()).contains("no reports").contains("sub-folders");
    }

    @Test
    void shouldGiveTheBytesAsTheyStandWithTheFormatOfTheName() throws IOException {
        // Given
        Map<String, ReportFormat> formats = Map.of(
                "a.txt", ReportFormat.PLAIN,
                "a.md", ReportFormat.MARKDOWN,
                "a.HTML", ReportFormat.HTML,
                "a.json", ReportFormat.JSON);
        for (Map.Entry<String, ReportFormat> format : formats.entrySet()) {
            Path file = write(format.getKey(), "\uFEFFas it stands\r\n");

            // When
            List<FileOutcome> outcomes = outcomes(file);

            // Then
            assertThat(outcomes).singleElement().isInstanceOfSatisfying(ReportFile.class, report -> {
                assertThat(report.format()).isEqualTo(format.getValue());
                assertThat(report.body()).isEqualTo("\uFEFFas it stands\r\n".getBytes(UTF_8));
            });
        }
    }

    @Test
    void shouldGiveOneReportALineWhenTheFileIsJsonLines() throws IOException {
        // Given
        Path file = write("many.jsonl", "{\"body\":\"1\"}\n\n  \r\n{\"body\":\"2\"}\r\nnot json");

        // When
        List<FileOutcome> outcomes = outcomes(file);

        // Then
        assertThat(outcomes).extracting(FileOutcome::name).containsExactly(file + ":1", file + ":4", file + ":5");
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReportFile.class, report -> assertThat(report.format()).isEqualTo(ReportFormat.JSON)));
    }

    @Test
    void shouldTellAndGoOnWhenALineIsTooLong() throws IOException {
        // Given
        String tooLong = "x".repeat(ReportFiles.MAX_BYTES + 1);
        String longest = "y".repeat(ReportFiles.MAX_BYTES);
        List<FileOutcome> outcomes = new ArrayList<>();

        // When
        ReportFiles.read(
                "-",
                new ByteArrayInputStream((tooLong + "\n" + longest + "\nlast").getBytes(UTF_8)),
                FileKind.JSON_LINES,
                outcomes::add);

        // Then
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(UnreadableFile.class, line -> {
            assertThat(line.name()).isEqualTo("-:1");
            assertThat(line.problem()).contains("larger than " + ReportFiles.MAX_BYTES);
        });
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ReportFile.class, line -> assertThat(line.size())
                .isEqualTo(ReportFiles.MAX_BYTES));
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(ReportFile.class, line -> assertThat(line.body())
                .isEqualTo("last".getBytes(UTF_8)));
    }

    @Test
    void shouldTellWhatIsWrongWhenAFileIsTooLargeOrOfAnUnknownKindOrGone() throws IOException {
        // Given
        Path large = write("large.txt", "x".repeat(ReportFiles.MAX_BYTES + 1));
        Path unknown = write("report.pdf", "x");
        Path gone = folder.resolve("gone.txt");

        // Then
        assertThat(problem(large)).contains("larger than");
        assertThat(problem(unknown)).contains("txt, md, markdown, html, htm, json, jsonl");
        assertThat(problem(gone)).contains("no such file");
        assertThat(problem(folder.resolve("."))).contains("does not say what it is");
    }

    @Test
    void shouldBuildTheRequestThatSendsTheReport() throws IOException {
        // Given
        ReportFile report = (ReportFile) outcomes(write("a.md", "text")).get(0);

        // When
        HttpRequest request = report.toRequest(
                        URI.create("http://127.0.0.1:8082"), Map.of("publisher", "Lake & Wire", "id", "a-1"))
                .build();

        // Then
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.uri()).hasToString("http://127.0.0.1:8082/v1/articles?id=a-1&publisher=Lake+%26+Wire");
        assertThat(request.headers().firstValue("Content-Type")).hasValue("text/markdown");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString();
    }

    private static List<FileOutcome> outcomes(Path file) {
        List<FileOutcome> outcomes = new ArrayList<>();
        ReportFiles.read(file, outcomes::add);
        return outcomes;
    }

    private static String problem(Path file) {
        return ((UnreadableFile) outcomes(file).get(0)).problem();
    }
}
