// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import java.util.Locale;
import parley.ingest.report.Refusal;
import parley.ingest.report.RefusalReason;

/**
 * What is wrong with a request, after RFC 9457. Immutable.
 *
 * @param type stable identifier of the kind of problem
 * @param title the kind of problem in words, the same each time
 * @param status HTTP status
 * @param detail what is wrong with this request and what to do about it
 * @param instance path of the request
 */
record Problem(String type, String title, int status, String detail, String instance) {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:parley:problem:";

    static Problem of(Refusal refusal, String path) {
        RefusalReason reason = refusal.reason();
        return new Problem(
                TYPES + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                reason.title(),
                reason.status(),
                refusal.getMessage(),
                path);
    }

    static Problem of(String kind, String title, int status, String detail, String path) {
        return new Problem(TYPES + kind, title, status, detail, path);
    }
}
