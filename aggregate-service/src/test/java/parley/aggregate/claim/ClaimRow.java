// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.aggregate.TrustedRecords;
import parley.events.Claim;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.events.EventStatus;
import parley.events.Evidence;
import parley.events.Extractor;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.SaidAt;
import parley.events.Speaker;
import parley.events.Stance;
import parley.events.Voice;

/** Builds rows of claims for tests; what a test does not set is the same in all of them. */
public final class ClaimRow {
    static {
        TrustedRecords.load();
    }

    private final Claim.Builder claim = Claim.newBuilder()
            .setNegotiation("lakes")
            .setArticlePartition(0)
            .setArticleOffset(0)
            .setRevision("r1")
            .setStatus(EventStatus.ASSERTED)
            .setRecordedAt(Instant.parse("2025-12-10T08:00:00Z"))
            .setConfidence(0.9)
            .setExtractor(new Extractor("engine", 1))
            .setVoice(Voice.OWN)
            .setParty("RUS")
            .setIssue("TERRITORY")
            .setStance(Stance.DEMAND)
            .setModality(Modality.ACTUAL)
            .setFirmness(Firmness.FIRM)
            .setQuoted(false)
            .setHedged(false);
    private final String eventId;
    private String articleId = "a1";
    private String speaker = "Minister";
    private Integer rank = 2;
    private String publisher = "Gazette";
    private String sentence;
    private int start;
    private Instant publishedAt;

    private ClaimRow(String eventId) {
        this.eventId = eventId;
        this.sentence = "s-" + eventId;
    }

    public static ClaimRow of(String eventId) {
        return new ClaimRow(eventId).on("2025-12-02");
    }

    public ClaimRow on(String day) {
        claim.setSaidAt(new SaidAt(LocalDate.parse(day), DatePrecision.DAY, DateBasis.EXPLICIT));
        return this;
    }

    public ClaimRow undated() {
        claim.setSaidAt(null);
        return this;
    }

    public ClaimRow publishedAt(String instant) {
        publishedAt = Instant.parse(instant);
        return this;
    }

    public ClaimRow recordedAt(String instant) {
        claim.setRecordedAt(Instant.parse(instant));
        return this;
    }

    public ClaimRow stance(Stance stance) {
        claim.setStance(stance);
        return this;
    }

    public ClaimRow voice(Voice voice) {
        claim.setVoice(voice);
        return this;
    }

    public ClaimRow firmness(Firmness firmness) {
        claim.setFirmness(firmness);
        return this;
    }

    public ClaimRow modality(Modality modality) {
        claim.setModality(modality);
        return this;
    }

    public ClaimRow condition(String condition) {
        claim.setCondition(condition);
        return this;
    }

    public ClaimRow speaker(String name, Integer rank) {
        this.speaker = name;
        this.rank = rank;
        return this;
    }

    public ClaimRow party(String party) {
        claim.setParty(party);
        return this;
    }

    public ClaimRow issue(String issue) {
        claim.setIssue(issue);
        return this;
    }

    public ClaimRow negotiation(String negotiation) {
        claim.setNegotiation(negotiation);
        return this;
    }

    public ClaimRow publisher(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public ClaimRow sentence(String hash) {
        sentence = hash;
        return this;
    }

    public ClaimRow relayedBy(String... chain) {
        claim.setAttribution(List.of(chain));
        return this;
    }

    public ClaimRow start(int start) {
        this.start = start;
        return this;
    }

    public ClaimRow article(String articleId) {
        this.articleId = articleId;
        return this;
    }

    public ClaimRow offset(long offset) {
        claim.setArticleOffset(offset);
        return this;
    }

    public ClaimRow extractor(int version) {
        claim.setExtractor(new Extractor("engine", version));
        return this;
    }

    public ClaimRow retracted() {
        claim.setStatus(EventStatus.RETRACTED);
        return this;
    }

    public Claim avro() {
        String text = "words of " + eventId;
        return claim.setEventId(eventId)
                .setArticleId(articleId)
                .setSpeaker(new Speaker(speaker, null, claim.getParty(), rank))
                .setEvidence(new Evidence(start, start + text.length(), text, sentence, publisher, null, publishedAt))
                .build();
    }

    public parley.aggregate.claim.Claim row() {
        return ClaimMapping.fromAvro(avro());
    }
}
