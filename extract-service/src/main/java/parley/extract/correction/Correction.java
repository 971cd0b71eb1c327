// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.time.Instant;
import java.util.Optional;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleState;
import parley.events.ArticleStatus;
import parley.events.Extractor;
import parley.events.ReadOutcome;

/**
 * What one article record changes.
 *
 * @param rows the rows to publish, asserted ones first
 * @param read the account of the reading
 * @param state what holds for the article from now on
 */
public record Correction(Events rows, ArticleRead read, ArticleState state) {
    /** How an article's words become its events. */
    public interface Reading {
        Events of(Article article, Provenance provenance);
    }

    /**
     * Reads a record and compares. Empty when the state already covers the record: it, or a later one of the article,
     * was read by this extractor or a newer one.
     *
     * @param before what held for the article, or null
     */
    public static Optional<Correction> of(
            ArticleRecord record, ArticleState before, Extractor extractor, Reading reading) {
        if (before != null && covers(before, record, extractor)) {
            return Optional.empty();
        }
        Provenance provenance = provenance(record, before, extractor);
        boolean withdrawn = record.article().getStatus() == ArticleStatus.WITHDRAWN;
        Events held = before == null
                ? Events.NONE
                : new Events(before.getClaims(), before.getBattlefieldReports(), before.getDiplomaticContacts());
        Events now = withdrawn ? Events.NONE : reading.of(record.article(), provenance);
        Events retracted = Difference.retracted(held, now, provenance);
        ReadOutcome outcome =
                withdrawn ? ReadOutcome.WITHDRAWN : now.isEmpty() ? ReadOutcome.NOTHING_FOUND : ReadOutcome.EVENTS;
        return Optional.of(new Correction(
                Difference.asserted(held, now).and(retracted),
                Account.of(record.article().getId(), provenance, outcome, null, now.and(retracted)),
                state(record.article().getId(), provenance, now)));
    }

    /** The account of a record that could not be read; what held before goes on holding. */
    public static ArticleRead failed(ArticleRecord record, ArticleState before, Extractor extractor, String reason) {
        return Account.of(
                record.article().getId(),
                provenance(record, before, extractor),
                ReadOutcome.FAILED,
                reason,
                Events.NONE);
    }

    private static boolean covers(ArticleState before, ArticleRecord record, Extractor extractor) {
        return before.getArticleOffset() > record.offset()
                || (before.getArticleOffset() == record.offset()
                        && before.getExtractor().getVersion() >= extractor.getVersion());
    }

    private static Provenance provenance(ArticleRecord record, ArticleState before, Extractor extractor) {
        // A broker's clock may step back; the time at which something became known must not.
        Instant recordedAt = before != null && before.getRecordedAt().isAfter(record.loggedAt())
                ? before.getRecordedAt()
                : record.loggedAt();
        return new Provenance(record.partition(), record.offset(), record.revision(), recordedAt, extractor);
    }

    private static ArticleState state(String articleId, Provenance provenance, Events now) {
        return ArticleState.newBuilder()
                .setArticleId(articleId)
                .setArticlePartition(provenance.partition())
                .setArticleOffset(provenance.offset())
                .setRevision(provenance.revision())
                .setRecordedAt(provenance.recordedAt())
                .setExtractor(provenance.extractor())
                .setClaims(now.claims())
                .setBattlefieldReports(now.battlefieldReports())
                .setDiplomaticContacts(now.diplomaticContacts())
                .build();
    }
}
