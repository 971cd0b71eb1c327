// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import parley.aggregate.article.ArticleKeys;
import parley.aggregate.battlefield.BattlefieldMapping;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.contact.ContactMapping;
import parley.aggregate.event.EffectiveRows;
import parley.aggregate.event.Event;
import parley.aggregate.query.QueryOutcome.Absent;
import parley.aggregate.query.QueryOutcome.Found;
import parley.aggregate.query.QueryOutcome.Reason;
import parley.aggregate.query.QueryOutcome.Unavailable;
import parley.aggregate.store.OrderedKey;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ReadEvent;

/** Articles, their revisions, and where their events have got to. Thread-safe. */
public final class Articles {

    private final StoreReader reader;
    private final ViewStores stores;

    public Articles(StoreReader reader, ViewStores stores) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.stores = Objects.requireNonNull(stores, "stores");
    }

    /**
     * An article; absent when there is no such article or revision.
     *
     * @param revision the revision wanted, or empty for the newest
     */
    public QueryOutcome<ArticleView> article(String id, Optional<String> revision) {
        return own(stores.articles(), id)
                .then(articles -> own(stores.reads(), id).then(reads -> {
                    List<ArticleRevision> revisions = revisions(articles.value(), reads.value());
                    Optional<ArticleRevision> shown = revisions.stream()
                            .filter(one -> revision.map(one.revision()::equals).orElse(true))
                            .findFirst();
                    if (shown.isEmpty()) {
                        return new Absent<>(articles.served());
                    }
                    return view(shown.get(), revisions, articles.served());
                }));
    }

    /**
     * Whether every event of an article is in its view; absent when there is no such article or revision. Cheaper than the
     * article itself: no more is read than tells that one is missing.
     */
    public QueryOutcome<Boolean> viewed(String id, Optional<String> revision) {
        return own(stores.reads(), id).then(reads -> {
            if (reads.value().isEmpty()) {
                return new Found<>(false, reads.served());
            }
            return own(stores.articles(), id).then(articles -> revisions(articles.value(), reads.value()).stream()
                    .filter(one -> revision.map(one.revision()::equals).orElse(true))
                    .findFirst()
                    .map(shown -> viewed(shown, articles.served()))
                    .orElseGet(() -> new Absent<>(articles.served())));
        });
    }

    private QueryOutcome<Boolean> viewed(ArticleRevision shown, Served served) {
        if (shown.read().isEmpty()) {
            return new Found<>(false, served);
        }
        for (ReadEvent event : shown.read().get().getEvents()) {
            QueryOutcome<Boolean> there = row(event, shown.offset()).map(rows -> !rows.isEmpty());
            if (!there.match(Found::value, none -> false, unknown -> false)) {
                return there;
            }
        }
        return new Found<>(true, served);
    }

    /** The rows of one article, all in one partition: when any partition is missing, none is certain to be complete. */
    private <V> QueryOutcome<List<Rows.Row<V>>> own(StoreName<V> store, String id) {
        return reader.under(store, id)
                .then(found -> found.value().complete()
                        ? new Found<>(
                                found.value().rows().stream()
                                        .filter(row -> ArticleKeys.belongs(row.key(), id))
                                        .toList(),
                                found.served())
                        : new Unavailable<>(
                                Reason.REBALANCING,
                                "not readable now: "
                                        + String.join(", ", found.value().missing())));
    }

    private static List<ArticleRevision> revisions(
            List<Rows.Row<Article>> articles, List<Rows.Row<ArticleRead>> reads) {
        // In the order of the keys, so that of one record's readings that of the newest extractor comes last.
        NavigableMap<Long, ArticleRead> newest = new TreeMap<>();
        reads.forEach(row -> newest.put(row.value().getArticleOffset(), row.value()));
        List<ArticleRevision> revisions = new ArrayList<>();
        for (Rows.Row<Article> row : articles) {
            long offset = ArticleKeys.offset(row.key());
            revisions.add(new ArticleRevision(
                    offset, ArticleKeys.recordedAt(row.key()), row.value(), Optional.ofNullable(newest.get(offset))));
        }
        revisions.sort(Comparator.comparingLong(ArticleRevision::offset).reversed());
        return revisions;
    }

    private QueryOutcome<ArticleView> view(ArticleRevision shown, List<ArticleRevision> revisions, Served served) {
        if (shown.read().isEmpty()) {
            return new Found<>(new ArticleView(shown, revisions, ArticleView.Stage.ACCEPTED, List.of()), served);
        }
        List<ArticleView.ArticleEvent> events = new ArrayList<>();
        boolean viewed = true;
        for (ReadEvent event : shown.read().get().getEvents()) {
            QueryOutcome<List<ArticleView.ArticleEvent>> outcome = row(event, shown.offset());
            if (!(outcome instanceof Found<List<ArticleView.ArticleEvent>> found)) {
                return outcome.map(none -> null);
            }
            events.addAll(found.value());
            viewed &= !found.value().isEmpty();
        }
        events.sort(Comparator.comparingInt(ArticleView.ArticleEvent::start)
                .thenComparing(event -> event.read().getEventId()));
        ArticleView.Stage stage = viewed ? ArticleView.Stage.VIEWED : ArticleView.Stage.READ;
        return new Found<>(new ArticleView(shown, revisions, stage, events), served);
    }

    private QueryOutcome<List<ArticleView.ArticleEvent>> row(ReadEvent event, long offset) {
        return switch (event.getType()) {
            case CLAIM -> row(event, offset, stores.claims(), ClaimMapping::fromAvro);
            case BATTLEFIELD_REPORT -> row(event, offset, stores.battlefieldReports(), BattlefieldMapping::fromAvro);
            case DIPLOMATIC_CONTACT -> row(event, offset, stores.contacts(), ContactMapping::fromAvro);
        };
    }

    /** The row that decided over the event when this record had been read; empty when it has not arrived yet. */
    private <A extends SpecificRecord, E extends Event> QueryOutcome<List<ArticleView.ArticleEvent>> row(
            ReadEvent event, long offset, StoreName<A> store, Function<A, E> mapping) {
        // An event in no negotiation lies under an empty one, with the rest of its key unknown to the reading.
        String prefix = event.getViewKey() == null ? "" : OrderedKey.under(event.getViewKey(), event.getEventId());
        return reader.under(store, prefix).map(rows -> rows.values()
                .map(row -> new Sourced<>(row, mapping.apply(row)))
                .filter(row -> row.eventId().equals(event.getEventId()))
                .filter(row -> row.provenance().articleOffset() <= offset)
                .reduce((one, other) -> EffectiveRows.decidesOver(other, one) ? other : one)
                .filter(row -> row.provenance().status() == event.getStatus())
                .map(row -> List.of(new ArticleView.ArticleEvent(
                        event, row.avro(), row.evidence().span().start())))
                .orElse(List.of()));
    }
}
