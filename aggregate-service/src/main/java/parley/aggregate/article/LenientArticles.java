// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.article;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.events.Article;
import parley.schemas.serde.UnreadableRecord;

/**
 * Reads articles, and what is no article as none. The extract service reads the same log and puts such records aside with the
 * reason; a second dead letter of each would only look like a second bad record. Thread-safe.
 */
final class LenientArticles {
    private static final Logger LOG = LoggerFactory.getLogger(LenientArticles.class);

    private LenientArticles() {}

    static Serde<Article> over(Serde<Article> articles) {
        Deserializer<Article> strict = articles.deserializer();
        return Serdes.serdeFrom(articles.serializer(), (topic, bytes) -> {
            try {
                return strict.deserialize(topic, bytes);
            } catch (UnreadableRecord e) {
                LOG.info("a record of {} is no article and is passed over here: {}", topic, e.getMessage());
                return null;
            }
        });
    }
}
