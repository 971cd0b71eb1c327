// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One report as ingest takes it. Its bytes are not copied: nobody changes them. */
public final class ReportFile {
    /** The media type of several JSON reports, a line each. */
    public static final String JSON_LINES = "application/x-ndjson";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "txt", "text/plain",
            "md", "text/markdown",
            "markdown", "text/markdown",
            "html", "text/html",
            "htm", "text/html",
            "json", "application/json",
            "jsonl", JSON_LINES);

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * A report.
     *
     * @param name what to call it in messages
     * @param mediaType how its bytes are to be read
     * @param bytes as they were found
     */
    public ReportFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    HttpRequest.BodyPublisher body() {
        return HttpRequest.BodyPublishers.ofByteArray(bytes);
    }

    /** The endings of file names that say what a file is. */
    public static List<String> endings() {
        return MEDIA_TYPES.keySet().stream().sorted().toList();
    }

    /** A JSON report for each line that is not blank, named after file and line. */
    public static List<ReportFile> lines(String name, byte[] bytes) {
        List<ReportFile> reports = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < bytes.length; number++) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            byte[] line = Arrays.copyOfRange(bytes, from, to);
            if (!blank(line)) {
                reports.add(new ReportFile(name + ":" + (number + 1), "application/json", line));
            }
            from = to + 1;
        }
        return reports;
    }

    /** The media type of an ending such as md. */
    public static Optional<String> ofEnding(String ending) {
        return Optional.ofNullable(MEDIA_TYPES.get(ending.toLowerCase(Locale.ROOT)));
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
