// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a report can be sent, by media type. */
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

    /** The media types, for messages. */
    public static String mediaTypes() {
        return Arrays.stream(values()).map(ReportFormat::mediaType).collect(Collectors.joining(", "));
    }
}
