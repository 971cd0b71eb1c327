// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import parley.aggregate.claim.Claim;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.Headline;
import parley.events.PositionChange;

/** Turns positions and their changes into Avro records and back. Thread-safe. */
public final class PositionMapping {
    private PositionMapping() {}

    public static parley.events.Position toAvro(Position position, long version) {
        return toAvro(position.outline(), version);
    }

    static parley.events.Position toAvro(Outline position, long version) {
        PositionState state = position.state();
        return parley.events.Position.newBuilder()
                .setNegotiation(position.key().negotiation())
                .setParty(position.key().party())
                .setIssue(position.key().issue())
                .setStance(state.stance())
                .setFirmness(state.firmness())
                .setBasis(state.basis())
                .setConfirmed(position.confirmed())
                .setMixed(state.mixed())
                .setCondition(state.condition())
                .setSince(state.since())
                .setLastStated(position.lastStated())
                .setEvidenceCount(position.evidenceCount())
                .setIndependentSources(position.independentSources())
                .setVersion(version)
                .setRhetoric(rhetoric(position.rhetoric()))
                .setHeadline(headline(position.speaking()))
                .setRecordedAt(position.recordedAt())
                .setExtractor(new parley.events.Extractor(
                        position.extractor().name(), position.extractor().version()))
                .build();
    }

    /** The state within a published position; null for null. */
    public static PositionState state(parley.events.Position position) {
        return position == null
                ? null
                : new PositionState(
                        position.getStance(),
                        position.getFirmness(),
                        position.getBasis(),
                        position.getMixed(),
                        position.getCondition(),
                        position.getSince());
    }

    static PositionChange change(
            PositionKey key,
            ChangeKind kind,
            PositionState before,
            Outline after,
            long version,
            ChangeCause because,
            Claim arrived) {
        return PositionChange.newBuilder()
                .setNegotiation(key.negotiation())
                .setParty(key.party())
                .setIssue(key.issue())
                .setKind(kind)
                .setBefore(state(before))
                .setAfter(after == null ? null : state(after.state()))
                .setVersion(version)
                .setBecause(because)
                .setEventId(arrived.eventId())
                .setHeadline(after == null ? null : headline(after.speaking()))
                .setRecordedAt(arrived.provenance().recordedAt())
                .build();
    }

    private static parley.events.PositionState state(PositionState state) {
        return state == null
                ? null
                : new parley.events.PositionState(
                        state.stance(),
                        state.firmness(),
                        state.basis(),
                        state.mixed(),
                        state.condition(),
                        state.since());
    }

    private static parley.events.Rhetoric rhetoric(Rhetoric rhetoric) {
        return rhetoric == null
                ? null
                : new parley.events.Rhetoric(rhetoric.stance(), rhetoric.count(), rhetoric.newest());
    }

    /** The sentence shown for a claim. */
    public static Headline headline(Claim claim) {
        return new Headline(
                claim.eventId(),
                claim.provenance().articleId(),
                claim.evidence().span().text(),
                claim.speaker().name(),
                claim.evidence().publisher(),
                claim.evidence().url());
    }
}
