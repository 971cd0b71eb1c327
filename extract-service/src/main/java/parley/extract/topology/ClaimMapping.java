// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.events.Claim;
import parley.events.EventStatus;
import parley.events.EventType;
import parley.events.Speaker;
import parley.extract.claim.ClaimFound;
import parley.schemas.id.EventIds;

/** Writes claims as Avro events. */
final class ClaimMapping {
    private ClaimMapping() {}

    static List<Claim> of(ArticleContext context, List<ClaimFound> found) {
        List<String> ids = EventIds.of(
                context.article().getId(),
                EventType.CLAIM,
                found.stream().map(claim -> identity(context, claim)).toList());
        List<Claim> claims = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            claims.add(claim(context, ids.get(i), found.get(i)));
        }
        return claims;
    }

    private static List<String> identity(ArticleContext context, ClaimFound claim) {
        return Arrays.asList(
                claim.negotiation(),
                claim.party(),
                claim.issue(),
                claim.stance().name(),
                claim.voice().name(),
                claim.modality().name(),
                claim.speaker().name(),
                claim.target(),
                context.words(claim.evidence()));
    }

    private static Claim claim(ArticleContext context, String id, ClaimFound found) {
        return Claim.newBuilder()
                .setEventId(id)
                .setNegotiation(found.negotiation())
                .setArticleId(context.article().getId())
                .setArticlePartition(context.provenance().partition())
                .setArticleOffset(context.provenance().offset())
                .setRevision(context.provenance().revision())
                .setStatus(EventStatus.ASSERTED)
                .setEvidence(context.evidence(found.evidence(), found.sentence()))
                .setAlso(context.spans(found.also()))
                .setSaidAt(ArticleContext.date(found.saidAt()))
                .setRecordedAt(context.provenance().recordedAt())
                .setConfidence(found.confidence())
                .setExtractor(context.provenance().extractor())
                .setSpeaker(new Speaker(
                        found.speaker().name(),
                        found.speaker().role(),
                        found.speaker().party(),
                        found.speaker().rank()))
                .setAttribution(found.attribution())
                .setVoice(found.voice())
                .setParty(found.party())
                .setIssue(found.issue())
                .setStance(found.stance())
                .setObject(found.object())
                .setModality(found.modality())
                .setCondition(found.condition())
                .setFirmness(found.firmness())
                .setTarget(found.target())
                .setQuoted(found.quoted())
                .setHedged(found.hedged())
                .build();
    }
}
