// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.events.DiplomaticContact;
import parley.events.EventStatus;
import parley.events.EventType;
import parley.events.Participant;
import parley.extract.contact.ContactFound;
import parley.schemas.id.EventIds;

/** Writes diplomatic contacts as Avro events. */
final class ContactMapping {
    private ContactMapping() {}

    static List<DiplomaticContact> of(ArticleContext context, List<ContactFound> found) {
        List<String> ids = EventIds.of(
                context.article().getId(),
                EventType.DIPLOMATIC_CONTACT,
                found.stream().map(contact -> identity(context, contact)).toList());
        List<DiplomaticContact> contacts = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            contacts.add(contact(context, ids.get(i), found.get(i)));
        }
        return contacts;
    }

    private static List<String> identity(ArticleContext context, ContactFound contact) {
        return Arrays.asList(
                contact.negotiation(),
                contact.kind().name(),
                String.join(" ", contact.parties()),
                contact.place() == null ? null : contact.place().name(),
                contact.standing().name(),
                context.words(contact.evidence()));
    }

    private static DiplomaticContact contact(ArticleContext context, String id, ContactFound found) {
        return DiplomaticContact.newBuilder()
                .setEventId(id)
                .setNegotiation(found.negotiation())
                .setArticleId(context.article().getId())
                .setArticlePartition(context.provenance().partition())
                .setArticleOffset(context.provenance().offset())
                .setRevision(context.provenance().revision())
                .setStatus(EventStatus.ASSERTED)
                .setEvidence(context.evidence(found.evidence(), found.sentence()))
                .setAlso(context.spans(found.also()))
                .setSaidAt(ArticleContext.date(found.takesPlaceAt()))
                .setRecordedAt(context.provenance().recordedAt())
                .setConfidence(found.confidence())
                .setExtractor(context.provenance().extractor())
                .setKind(found.kind())
                .setParticipants(found.participants().stream()
                        .map(one -> new Participant(one.name(), one.role(), one.party()))
                        .toList())
                .setParties(found.parties())
                .setPlace(ArticleContext.place(found.place()))
                .setStanding(found.standing())
                .setTopics(found.topics())
                .setOutcome(found.outcome())
                .build();
    }
}
