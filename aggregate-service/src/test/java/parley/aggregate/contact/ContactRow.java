// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.aggregate.TrustedRecords;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.events.DiplomaticContact;
import parley.events.EventStatus;
import parley.events.Evidence;
import parley.events.Extractor;
import parley.events.Participant;
import parley.events.Place;
import parley.events.PlacePrecision;
import parley.events.SaidAt;

/** Builds rows of contacts for tests; what a test does not set is the same in all of them. */
public final class ContactRow {
    static {
        TrustedRecords.load();
    }

    private final DiplomaticContact.Builder contact = DiplomaticContact.newBuilder()
            .setNegotiation("lakes")
            .setArticlePartition(0)
            .setArticleOffset(0)
            .setRevision("r1")
            .setStatus(EventStatus.ASSERTED)
            .setRecordedAt(Instant.parse("2025-12-10T08:00:00Z"))
            .setConfidence(0.9)
            .setExtractor(new Extractor("engine", 1))
            .setKind(ContactKind.MEETING)
            .setParties(List.of("RUS", "USA"))
            .setStanding(ContactStanding.HELD);
    private final String eventId;
    private final List<Participant> participants = new ArrayList<>();
    private String sentence;
    private Instant publishedAt;

    private ContactRow(String eventId) {
        this.eventId = eventId;
        this.sentence = "s-" + eventId;
    }

    public static ContactRow of(String eventId) {
        return new ContactRow(eventId).on("2025-12-02");
    }

    public ContactRow on(String day) {
        contact.setSaidAt(new SaidAt(LocalDate.parse(day), DatePrecision.DAY, DateBasis.EXPLICIT));
        return this;
    }

    public ContactRow inMonth(String firstDay) {
        contact.setSaidAt(new SaidAt(LocalDate.parse(firstDay), DatePrecision.MONTH, DateBasis.EXPLICIT));
        return this;
    }

    public ContactRow undated() {
        contact.setSaidAt(null);
        return this;
    }

    public ContactRow publishedAt(String instant) {
        publishedAt = Instant.parse(instant);
        return this;
    }

    public ContactRow recordedAt(String instant) {
        contact.setRecordedAt(Instant.parse(instant));
        return this;
    }

    public ContactRow offset(long offset) {
        contact.setArticleOffset(offset);
        return this;
    }

    public ContactRow retracted() {
        contact.setStatus(EventStatus.RETRACTED);
        return this;
    }

    public ContactRow extractor(int version) {
        contact.setExtractor(new Extractor("engine", version));
        return this;
    }

    public ContactRow kind(ContactKind kind) {
        contact.setKind(kind);
        return this;
    }

    public ContactRow parties(String... parties) {
        contact.setParties(List.of(parties));
        return this;
    }

    public ContactRow with(String name, String role, String party) {
        participants.add(new Participant(name, role, party));
        return this;
    }

    public ContactRow town(String name, String country) {
        contact.setPlace(new Place(name, null, country, null, null, PlacePrecision.TOWN));
        return this;
    }

    public ContactRow country(String name, String code) {
        contact.setPlace(new Place(name, null, code, null, null, PlacePrecision.COUNTRY));
        return this;
    }

    public ContactRow standing(ContactStanding standing) {
        contact.setStanding(standing);
        return this;
    }

    public ContactRow sentence(String hash) {
        sentence = hash;
        return this;
    }

    public DiplomaticContact avro() {
        return contact.setEventId(eventId)
                .setArticleId("a-" + eventId)
                .setParticipants(participants)
                .setEvidence(new Evidence(0, 10, "words of " + eventId, sentence, "Gazette", null, publishedAt))
                .build();
    }

    public parley.aggregate.contact.DiplomaticContact row() {
        return ContactMapping.fromAvro(avro());
    }
}
