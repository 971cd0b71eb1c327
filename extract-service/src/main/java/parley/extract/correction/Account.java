// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.util.ArrayList;
import java.util.List;
import parley.events.ArticleRead;
import parley.events.EventStatus;
import parley.events.EventType;
import parley.events.ReadEvent;
import parley.events.ReadOutcome;
import parley.schemas.id.ViewKeys;

/** The account of a reading: which events it touched, and which view entries own them. */
final class Account {
    private Account() {}

    static ArticleRead of(String articleId, Provenance provenance, ReadOutcome outcome, String reason, Events events) {
        return ArticleRead.newBuilder()
                .setArticleId(articleId)
                .setArticlePartition(provenance.partition())
                .setArticleOffset(provenance.offset())
                .setRevision(provenance.revision())
                .setOutcome(outcome)
                .setReason(reason)
                .setEvents(entries(events))
                .setRecordedAt(provenance.recordedAt())
                .setExtractor(provenance.extractor())
                .build();
    }

    private static List<ReadEvent> entries(Events events) {
        List<ReadEvent> entries = new ArrayList<>();
        events.claims()
                .forEach(claim -> entries.add(
                        entry(claim.getEventId(), EventType.CLAIM, claim.getStatus(), ViewKeys.position(claim))));
        events.battlefieldReports()
                .forEach(report -> entries.add(entry(
                        report.getEventId(),
                        EventType.BATTLEFIELD_REPORT,
                        report.getStatus(),
                        ViewKeys.battlefield(report))));
        events.diplomaticContacts()
                .forEach(contact -> entries.add(entry(
                        contact.getEventId(),
                        EventType.DIPLOMATIC_CONTACT,
                        contact.getStatus(),
                        ViewKeys.contact(contact))));
        return entries;
    }

    private static ReadEvent entry(String id, EventType type, EventStatus status, String viewKey) {
        return new ReadEvent(id, type, status, viewKey);
    }
}
