// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.ingest.report.ReportFormat;

/** What a file holds, by the ending of its name: one report, or with JSON lines one in every line. */
public enum FileKind {
    TEXT(ReportFormat.PLAIN),
    MARKDOWN(ReportFormat.MARKDOWN),
    HTML(ReportFormat.HTML),
    JSON(ReportFormat.JSON),
    JSON_LINES(ReportFormat.JSON);

    private final ReportFormat format;

    FileKind(ReportFormat format) {
        this.format = format;
    }

    /** The format of each report in a file of this kind. */
    public ReportFormat format() {
        return format;
    }

    /** The kind that an ending such as md stands for. */
    public static Optional<FileKind> ofEnding(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "txt" -> Optional.of(TEXT);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "html", "htm" -> Optional.of(HTML);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            default -> Optional.empty();
        };
    }

    /** The kind of a file by what follows the last dot of its name. */
    public static Optional<FileKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : ofEnding(name.substring(dot + 1));
    }

    /** The endings that are known. */
    public static List<String> endings() {
        return List.of("txt", "md", "markdown", "html", "htm", "json", "jsonl", "ndjson");
    }
}
