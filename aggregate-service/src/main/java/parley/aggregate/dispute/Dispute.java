// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.events.DisputeKind;
import parley.events.DisputeStatus;
import parley.schemas.id.Hash128;

/**
 * Statements that cannot all be true. Immutable.
 *
 * @param key the view entry it is about
 * @param proposition what is in dispute
 * @param sides every side with the evidence of it that still holds
 * @param recordedAt log timestamp of the latest article record behind it
 */
public record Dispute(
        String negotiation,
        DisputeKind kind,
        DisputeStatus status,
        String key,
        String proposition,
        List<Side> sides,
        Instant recordedAt) {
    public Dispute {
        requireNonNull(negotiation, "negotiation");
        requireNonNull(kind, "kind");
        requireNonNull(status, "status");
        requireNonNull(key, "key");
        requireNonNull(proposition, "proposition");
        sides = List.copyOf(sides);
        requireNonNull(recordedAt, "recordedAt");
    }

    /** The id: a hash of kind, key and proposition. */
    public String id() {
        return Hash128.of("dispute", kind.name(), key, proposition);
    }

    /**
     * Who says what; the party is null when unknown. Immutable.
     *
     * @param count how many statements say so
     * @param statements the newest of them, newest first
     */
    public record Side(String holds, String party, int count, List<Statement> statements) {
        public Side {
            requireNonNull(holds, "holds");
            statements = List.copyOf(statements);
        }
    }

    /** One piece of evidence; speaker and publisher are null when unknown. Immutable. */
    public record Statement(
            String eventId, String articleId, String text, String speaker, String publisher, LocalDate date) {}
}
