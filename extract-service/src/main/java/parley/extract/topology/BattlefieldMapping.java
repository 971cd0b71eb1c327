// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.events.BattlefieldReport;
import parley.events.EventStatus;
import parley.events.EventType;
import parley.events.Source;
import parley.extract.battlefield.BattlefieldFound;
import parley.schemas.id.EventIds;

/** Writes battlefield reports as Avro events. */
final class BattlefieldMapping {
    private BattlefieldMapping() {}

    static List<BattlefieldReport> of(ArticleContext context, List<BattlefieldFound> found) {
        List<String> ids = EventIds.of(
                context.article().getId(),
                EventType.BATTLEFIELD_REPORT,
                found.stream().map(report -> identity(context, report)).toList());
        List<BattlefieldReport> reports = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            reports.add(report(context, ids.get(i), found.get(i)));
        }
        return reports;
    }

    private static List<String> identity(ArticleContext context, BattlefieldFound report) {
        return Arrays.asList(
                report.negotiation(),
                report.actor(),
                report.opponent(),
                report.place() == null ? null : report.place().name(),
                report.action().name(),
                report.standing().name(),
                report.source(),
                context.words(report.evidence()));
    }

    private static BattlefieldReport report(ArticleContext context, String id, BattlefieldFound found) {
        return BattlefieldReport.newBuilder()
                .setEventId(id)
                .setNegotiation(found.negotiation())
                .setArticleId(context.article().getId())
                .setArticlePartition(context.provenance().partition())
                .setArticleOffset(context.provenance().offset())
                .setRevision(context.provenance().revision())
                .setStatus(EventStatus.ASSERTED)
                .setEvidence(context.evidence(found.evidence(), found.sentence()))
                .setAlso(context.spans(found.also()))
                .setSaidAt(ArticleContext.date(found.happenedAt()))
                .setRecordedAt(context.provenance().recordedAt())
                .setConfidence(found.confidence())
                .setExtractor(context.provenance().extractor())
                .setActor(found.actor())
                .setOpponent(found.opponent())
                .setPlace(ArticleContext.place(found.place()))
                .setAction(found.action())
                .setStanding(found.standing())
                .setSource(found.source() == null ? null : new Source(found.source(), found.sourceParty()))
                .setUnits(found.units())
                .setWeapons(found.weapons())
                .build();
    }
}
