// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

/** Turns disputes into Avro records. Thread-safe. */
public final class DisputeMapping {
    private DisputeMapping() {}

    public static parley.events.Dispute toAvro(Dispute dispute, long version) {
        return parley.events.Dispute.newBuilder()
                .setDisputeId(dispute.id())
                .setNegotiation(dispute.negotiation())
                .setKind(dispute.kind())
                .setStatus(dispute.status())
                .setKey(dispute.key())
                .setProposition(dispute.proposition())
                .setSides(dispute.sides().stream().map(DisputeMapping::side).toList())
                .setVersion(version)
                .setRecordedAt(dispute.recordedAt())
                .build();
    }

    private static parley.events.DisputeSide side(Dispute.Side side) {
        return new parley.events.DisputeSide(
                side.holds(),
                side.party(),
                side.count(),
                side.statements().stream().map(DisputeMapping::statement).toList());
    }

    private static parley.events.DisputeStatement statement(Dispute.Statement statement) {
        return new parley.events.DisputeStatement(
                statement.eventId(),
                statement.articleId(),
                statement.text(),
                statement.speaker(),
                statement.publisher(),
                statement.date());
    }
}
