// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a report can be sent, by media type and by file name. */
public enum ReportFormat {
    JSON("application/json"),
    PLAIN("text/plain"),
    HTML("text/html"),
    MARKDOWN("text/markdown");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of a media type without parameters. */
    public static Optional<ReportFormat> ofMediaType(String mediaType) {
        String wanted = mediaType.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(wanted))
                .findFirst();
    }

    /** The format of a file by what follows the last dot of its name. */
    public static Optional<ReportFormat> ofFileName(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "json" -> Optional.of(JSON);
            case "txt" -> Optional.of(PLAIN);
            case "html", "htm" -> Optional.of(HTML);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }

    /** The media types, for messages. */
    public static String mediaTypes() {
        return Arrays.stream(values()).map(ReportFormat::mediaType).collect(Collectors.joining(", "));
    }
}
