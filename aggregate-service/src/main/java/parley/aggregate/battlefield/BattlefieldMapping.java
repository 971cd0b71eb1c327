// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import parley.aggregate.event.EventMapping;
import parley.aggregate.event.Provenance;

/** Turns Avro battlefield reports into domain records. Thread-safe. */
public final class BattlefieldMapping {
    private BattlefieldMapping() {}

    public static BattlefieldReport fromAvro(parley.events.BattlefieldReport report) {
        EventMapping.requireValue(report);
        return new BattlefieldReport(
                new Provenance(
                        report.getEventId(),
                        report.getNegotiation(),
                        report.getArticleId(),
                        report.getArticlePartition(),
                        report.getArticleOffset(),
                        report.getRevision(),
                        report.getStatus(),
                        report.getRecordedAt(),
                        EventMapping.extractor(report.getExtractor())),
                EventMapping.evidence(report.getEvidence()),
                EventMapping.spans(report.getAlso()),
                EventMapping.saidAt(report.getSaidAt()),
                report.getConfidence(),
                report.getActor(),
                report.getOpponent(),
                EventMapping.place(report.getPlace()),
                report.getAction(),
                report.getStanding(),
                source(report.getSource()),
                report.getUnits(),
                report.getWeapons());
    }

    private static Source source(parley.events.Source source) {
        return source == null ? null : new Source(source.getName(), source.getParty());
    }
}
