// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.article;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import parley.aggregate.store.OrderedStores;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** Keeps articles, their revisions, and what came of reading them. */
public final class ArticlesView {
    private final Topics topics;
    private final Serde<Article> articles;
    private final Serde<ArticleRead> reads;

    public ArticlesView(Topics topics, EventSerdes serdes) {
        this.topics = topics;
        articles = serdes.serde(topics.articles());
        reads = serdes.serde(topics.articleReads());
    }

    /** Adds the view. */
    public void addTo(StreamsBuilder builder) {
        builder.addStateStore(OrderedStores.of(ArticleKeys.ARTICLES, articles));
        builder.addStateStore(OrderedStores.of(ArticleKeys.READS, reads));
        builder.addStateStore(OrderedStores.of(ArticleKeys.FRESHNESS, Serdes.Long()));
        builder.stream(
                        topics.articles().name(),
                        Consumed.with(Serdes.String(), LenientArticles.over(articles))
                                .withName("articles.read"))
                .process(ArticleKeeper::new, Named.as("articles.keep"), ArticleKeys.ARTICLES);
        builder.stream(
                        topics.articleReads().name(),
                        Consumed.with(Serdes.String(), reads).withName("article-reads.read"))
                .process(ReadKeeper::new, Named.as("article-reads.keep"), ArticleKeys.READS, ArticleKeys.FRESHNESS);
    }
}
