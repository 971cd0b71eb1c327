// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;

/** Sends reports to the ingest service. Thread-safe. */
public final class IngestApi {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Http http;

    public IngestApi(String url) {
        this.http = new Http(url, "ingest");
    }

    /**
     * Sends one report and waits until the broker has acknowledged it.
     *
     * @param query what the report's own bytes cannot say, such as publishedAt of a plain text
     * @throws Refusal with the service's word for what is wrong with the report
     */
    public Accepted send(ReportFile report, Map<String, String> query) {
        JsonNode answer = http.json(http.request("/v1/articles", query, PATIENCE)
                .header("Content-Type", report.mediaType())
                .POST(report.body())
                .build());
        return new Accepted(answer.path("id").asText(), answer.path("revision").asText(), answer);
    }
}
