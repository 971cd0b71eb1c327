// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.ingest.file.FileKind;
import parley.ingest.file.FileOutcome;
import parley.ingest.file.ReportFile;
import parley.ingest.file.ReportFiles;
import parley.ingest.file.UnreadableFile;
import parley.ingest.report.ReportFormat;
import parley.standalone.api.Accepted;
import parley.standalone.api.IngestApi;
import parley.standalone.api.Refusal;

/** Sends the reports of files, one after the other, and counts what became of them. Not thread-safe. */
final class Feeding {
    static final Path STANDARD_INPUT = Path.of("-");

    private final IngestApi ingest;
    private final Map<String, String> fields;
    private final Console console;
    private final BiConsumer<ReportFile, Accepted> onAccepted;
    private final List<Accepted> accepted = new ArrayList<>();
    private int refused;
    private int unreadable;

    /**
     * Feeding to a service.
     *
     * @param fields what plain text, Markdown and HTML may not say themselves
     */
    Feeding(
            IngestApi ingest,
            Map<String, String> fields,
            Console console,
            BiConsumer<ReportFile, Accepted> onAccepted) {
        this.ingest = ingest;
        this.fields = Map.copyOf(fields);
        this.console = console;
        this.onAccepted = onAccepted;
    }

    /** Feeds files, of the kind given or else of that which their names say; says what is wrong with some. */
    void feed(List<Path> files, Optional<FileKind> kind) {
        try (LongWork work = new LongWork("feeding", bytes(files), LongWork.Unit.KILOBYTES, console)) {
            for (Path file : files) {
                read(file, kind, outcome -> {
                    take(outcome);
                    work.step(outcome instanceof ReportFile report ? report.size() : 0);
                });
            }
        }
    }

    /** What cannot be read is told and counted. */
    void skip(UnreadableFile file) {
        console.say("parley: " + file.name() + ": " + file.problem());
        unreadable++;
    }

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    int refused() {
        return refused;
    }

    int unreadable() {
        return unreadable;
    }

    private void take(FileOutcome outcome) {
        if (outcome instanceof UnreadableFile file) {
            skip(file);
        } else if (outcome instanceof ReportFile report) {
            try {
                // A JSON report says everything itself.
                Accepted taken = ingest.send(report, report.format() == ReportFormat.JSON ? Map.of() : fields);
                accepted.add(taken);
                onAccepted.accept(report, taken);
            } catch (Refusal e) {
                console.say("parley: " + report.name() + ": refused: " + e.getMessage());
                refused++;
            }
        }
    }

    private static void read(Path file, Optional<FileKind> kind, Consumer<FileOutcome> outcomes) {
        if (file.equals(STANDARD_INPUT)) {
            try {
                ReportFiles.read("standard input", System.in, kind.orElse(FileKind.TEXT), outcomes);
            } catch (IOException e) {
                throw new UncheckedIOException("standard input cannot be read", e);
            }
        } else if (kind.isPresent()) {
            ReportFiles.read(file, kind.get(), outcomes);
        } else {
            ReportFiles.read(file, outcomes);
        }
    }

    private static long bytes(List<Path> files) {
        return files.contains(STANDARD_INPUT)
                ? -1
                : files.stream().map(Path::toFile).mapToLong(File::length).sum();
    }
}
