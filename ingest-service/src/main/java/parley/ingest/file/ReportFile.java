// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.ingest.report.ReportFormat;

/** A report found in a file, as its bytes stand there. Nobody changes the bytes. */
public final class ReportFile implements FileOutcome {
    private final String name;
    private final ReportFormat format;
    private final byte[] body;

    ReportFile(String name, ReportFormat format, byte[] body) {
        this.name = Objects.requireNonNull(name, "name");
        this.format = Objects.requireNonNull(format, "format");
        this.body = body;
    }

    @Override
    public String name() {
        return name;
    }

    /** How the bytes are to be read. */
    public ReportFormat format() {
        return format;
    }

    /** How many bytes the report has. */
    public int size() {
        return body.length;
    }

    /** A copy of the bytes. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The request that sends the report.
     *
     * @param ingest address of ingest-service, such as http://127.0.0.1:8082
     * @param fields what the bytes do not say: id, title, url, publisher, publishedAt; JSON takes none
     */
    public HttpRequest.Builder toRequest(URI ingest, Map<String, String> fields) {
        String query = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        URI address = ingest.resolve("/v1/articles" + (query.isEmpty() ? "" : "?" + query));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", format.mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }
}
