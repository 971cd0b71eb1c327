// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import parley.ingest.file.ReportFile;

/** Sends reports to the ingest service. Thread-safe. */
public final class IngestApi {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Http http;
    private final URI address;

    public IngestApi(String url) {
        this.http = new Http(url, "ingest");
        this.address = URI.create(url);
    }

    /**
     * Sends one report and waits until the broker has acknowledged it.
     *
     * @param fields what the report's own bytes cannot say, such as publishedAt of a plain text
     * @throws Refusal with the service's word for what is wrong with the report
     */
    public Accepted send(ReportFile report, Map<String, String> fields) {
        JsonNode answer =
                http.json(report.toRequest(address, fields).timeout(PATIENCE).build());
        return new Accepted(answer.path("id").asText(), answer.path("revision").asText(), answer);
    }
}
