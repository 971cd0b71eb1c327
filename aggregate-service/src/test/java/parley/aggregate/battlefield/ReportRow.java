// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import java.time.Instant;
import java.time.LocalDate;
import parley.aggregate.TrustedRecords;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldReport;
import parley.events.BattlefieldStanding;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.events.EventStatus;
import parley.events.Evidence;
import parley.events.Extractor;
import parley.events.Place;
import parley.events.PlacePrecision;
import parley.events.SaidAt;
import parley.events.Source;

/** Builds rows of battlefield reports for tests; what a test does not set is the same in all of them. */
public final class ReportRow {
    static {
        TrustedRecords.load();
    }

    private final BattlefieldReport.Builder report = BattlefieldReport.newBuilder()
            .setNegotiation("lakes")
            .setArticlePartition(0)
            .setArticleOffset(0)
            .setRevision("r1")
            .setStatus(EventStatus.ASSERTED)
            .setRecordedAt(Instant.parse("2025-12-10T08:00:00Z"))
            .setConfidence(0.9)
            .setExtractor(new Extractor("engine", 1))
            .setActor("RUS")
            .setAction(BattlefieldAction.SEIZE);

    private ReportRow(String eventId) {
        report.setEventId(eventId)
                .setArticleId("a-" + eventId)
                .setEvidence(new Evidence(0, 10, "words of " + eventId, "s-" + eventId, "Gazette", null, null));
    }

    /** A report of RUS seizing Hill Town on 2 December 2025. */
    public static ReportRow of(String eventId, BattlefieldStanding standing, String voucher) {
        return new ReportRow(eventId).on("2025-12-02").at("Hill Town").standing(standing, voucher);
    }

    private ReportRow standing(BattlefieldStanding standing, String voucher) {
        report.setStanding(standing).setSource(voucher == null ? null : new Source(voucher + " office", voucher));
        return this;
    }

    public ReportRow on(String day) {
        report.setSaidAt(new SaidAt(LocalDate.parse(day), DatePrecision.DAY, DateBasis.EXPLICIT));
        return this;
    }

    public ReportRow at(String place) {
        report.setPlace(place == null ? null : new Place(place, null, "UKR", null, null, PlacePrecision.TOWN));
        return this;
    }

    public ReportRow actor(String actor) {
        report.setActor(actor);
        return this;
    }

    public ReportRow action(BattlefieldAction action) {
        report.setAction(action);
        return this;
    }

    public ReportRow offset(long offset) {
        report.setArticleOffset(offset);
        return this;
    }

    public ReportRow extractor(int version) {
        report.setExtractor(new Extractor("engine", version));
        return this;
    }

    public ReportRow retracted() {
        report.setStatus(EventStatus.RETRACTED);
        return this;
    }

    public BattlefieldReport avro() {
        return report.build();
    }

    public parley.aggregate.battlefield.BattlefieldReport row() {
        return BattlefieldMapping.fromAvro(avro());
    }
}
