// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import parley.events.EventStatus;

/**
 * Where one row of an event comes from, and whether it asserts the event or takes it back. Immutable.
 *
 * @param negotiation dossier id, or null when the event is in no negotiation
 * @param recordedAt log timestamp of the article record
 */
public record Provenance(
        String eventId,
        String negotiation,
        String articleId,
        int articlePartition,
        long articleOffset,
        String revision,
        EventStatus status,
        Instant recordedAt,
        Extractor extractor) {
    public Provenance {
        if (requireNonNull(eventId, "eventId").isBlank()) {
            throw new IllegalArgumentException("an event of article " + articleId + " has a blank eventId");
        }
        requireNonNull(articleId, "articleId");
        requireNonNull(status, "status");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(extractor, "extractor");
    }
}
