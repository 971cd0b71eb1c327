// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.events.Article;
import parley.events.ArticleState;
import parley.events.Extractor;
import parley.extract.correction.ArticleRecord;
import parley.extract.correction.Correction;
import parley.extract.engine.Engine;

/** Turns one article record into the rows it changes: computes everything, then stores, then forwards. */
final class ArticleProcessor implements Processor<String, Article, String, SpecificRecord> {
    private final EventMapping mapping;
    private final Extractor extractor = new Extractor(Engine.NAME, Engine.VERSION);
    private ProcessorContext<String, SpecificRecord> context;
    private KeyValueStore<String, ArticleState> states;

    ArticleProcessor(Engine engine) {
        this.mapping = new EventMapping(engine);
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> processorContext) {
        context = processorContext;
        states = processorContext.getStateStore(ExtractTopology.STATES_STORE);
    }

    @Override
    public void process(Record<String, Article> record) {
        refuseUnfit(record);
        RecordMetadata metadata = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("an article outside of any topic"));
        ArticleRecord article = new ArticleRecord(
                record.value(), metadata.partition(), metadata.offset(), Instant.ofEpochMilli(record.timestamp()));
        ArticleState before = states.get(record.key());
        try {
            Correction.of(article, before, extractor, mapping).ifPresent(correction -> publish(record, correction));
        } catch (UnreadableArticle e) {
            forward(
                    record,
                    Correction.failed(article, before, extractor, e.getMessage()),
                    ExtractTopology.ARTICLE_READS);
            throw new RefusedArticle(e.getMessage(), e);
        }
    }

    private void publish(Record<String, Article> record, Correction correction) {
        states.put(record.key(), correction.state());
        correction.rows().claims().forEach(row -> forward(record, row, ExtractTopology.CLAIMS));
        correction
                .rows()
                .battlefieldReports()
                .forEach(row -> forward(record, row, ExtractTopology.BATTLEFIELD_REPORTS));
        correction
                .rows()
                .diplomaticContacts()
                .forEach(row -> forward(record, row, ExtractTopology.DIPLOMATIC_CONTACTS));
        forward(record, correction.read(), ExtractTopology.ARTICLE_READS);
    }

    private void forward(Record<String, Article> record, SpecificRecord value, String sink) {
        context.forward(new Record<>(record.key(), value, record.timestamp()), sink);
    }

    private static void refuseUnfit(Record<String, Article> record) {
        if (record.key() == null) {
            throw new RefusedArticle("the article record has no key; its key must be the article's id");
        }
        if (record.value() == null) {
            throw new RefusedArticle("the article record has no value; withdraw an article with status WITHDRAWN");
        }
        if (!record.key().equals(record.value().getId())) {
            throw new RefusedArticle("the record's key is \"" + record.key() + "\" but the article's id is \""
                    + record.value().getId() + "\"; they must be equal");
        }
    }
}
