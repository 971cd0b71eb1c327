// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.article;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.events.Article;

/** Keeps every revision of an article. */
final class ArticleKeeper implements Processor<String, Article, Void, Void> {
    private ProcessorContext<Void, Void> context;
    private KeyValueStore<String, Article> articles;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        this.context = context;
        articles = context.getStateStore(ArticleKeys.ARTICLES);
    }

    @Override
    public void process(Record<String, Article> record) {
        Article article = record.value();
        // Such a record is no article; the extract service reads the same log and puts it aside with the reason.
        if (article == null || !article.getId().equals(record.key())) {
            return;
        }
        long offset = context.recordMetadata().orElseThrow().offset();
        articles.put(ArticleKeys.article(article.getId(), offset, record.timestamp()), article);
    }
}
