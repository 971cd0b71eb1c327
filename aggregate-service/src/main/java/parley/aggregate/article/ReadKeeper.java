// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.article;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.events.ArticleRead;

/** Keeps what came of reading each article record, and how fresh that is. */
final class ReadKeeper implements Processor<String, ArticleRead, Void, Void> {
    private KeyValueStore<String, ArticleRead> reads;
    private KeyValueStore<String, Long> freshness;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        reads = context.getStateStore(ArticleKeys.READS);
        freshness = context.getStateStore(ArticleKeys.FRESHNESS);
    }

    @Override
    public void process(Record<String, ArticleRead> record) {
        ArticleRead read = record.value();
        if (read == null) {
            throw new IllegalArgumentException("the record has no value; every reading of an article has an account");
        }
        reads.put(
                ArticleKeys.read(
                        read.getArticleId(),
                        read.getArticleOffset(),
                        read.getExtractor().getVersion()),
                read);
        raise(ArticleKeys.LAST_ARTICLE_AT, read.getRecordedAt().toEpochMilli());
        raise(ArticleKeys.EXTRACTOR_VERSION, read.getExtractor().getVersion());
    }

    private void raise(String key, long value) {
        Long newest = freshness.get(key);
        if (newest == null || newest < value) {
            freshness.put(key, value);
        }
    }
}
