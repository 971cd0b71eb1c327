// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import parley.aggregate.event.EventMapping;
import parley.aggregate.event.Provenance;

/** Turns Avro contacts into domain records. Thread-safe. */
public final class ContactMapping {
    private ContactMapping() {}

    public static DiplomaticContact fromAvro(parley.events.DiplomaticContact contact) {
        EventMapping.requireValue(contact);
        return new DiplomaticContact(
                new Provenance(
                        contact.getEventId(),
                        contact.getNegotiation(),
                        contact.getArticleId(),
                        contact.getArticlePartition(),
                        contact.getArticleOffset(),
                        contact.getRevision(),
                        contact.getStatus(),
                        contact.getRecordedAt(),
                        EventMapping.extractor(contact.getExtractor())),
                EventMapping.evidence(contact.getEvidence()),
                EventMapping.spans(contact.getAlso()),
                EventMapping.saidAt(contact.getSaidAt()),
                contact.getConfidence(),
                contact.getKind(),
                contact.getParticipants().stream()
                        .map(one -> new Participant(one.getName(), one.getRole(), one.getParty()))
                        .toList(),
                contact.getParties(),
                EventMapping.place(contact.getPlace()),
                contact.getStanding(),
                contact.getTopics(),
                contact.getOutcome());
    }
}
