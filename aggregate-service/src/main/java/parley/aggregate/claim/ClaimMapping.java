// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.claim;

import parley.aggregate.event.EventMapping;
import parley.aggregate.event.Provenance;

/** Turns Avro claims into domain records. Thread-safe. */
public final class ClaimMapping {
    private ClaimMapping() {}

    public static Claim fromAvro(parley.events.Claim claim) {
        EventMapping.requireValue(claim);
        return new Claim(
                new Provenance(
                        claim.getEventId(),
                        claim.getNegotiation(),
                        claim.getArticleId(),
                        claim.getArticlePartition(),
                        claim.getArticleOffset(),
                        claim.getRevision(),
                        claim.getStatus(),
                        claim.getRecordedAt(),
                        EventMapping.extractor(claim.getExtractor())),
                EventMapping.evidence(claim.getEvidence()),
                EventMapping.spans(claim.getAlso()),
                EventMapping.saidAt(claim.getSaidAt()),
                claim.getConfidence(),
                speaker(claim.getSpeaker()),
                claim.getAttribution(),
                claim.getVoice(),
                claim.getParty(),
                claim.getIssue(),
                claim.getStance(),
                claim.getObject(),
                claim.getModality(),
                claim.getCondition(),
                claim.getFirmness(),
                claim.getTarget(),
                claim.getQuoted(),
                claim.getHedged());
    }

    private static Speaker speaker(parley.events.Speaker speaker) {
        return new Speaker(speaker.getName(), speaker.getRole(), speaker.getParty(), speaker.getRank());
    }
}
