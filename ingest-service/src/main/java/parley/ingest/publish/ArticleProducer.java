// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.publish;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import parley.events.Article;
import parley.ingest.report.Refusal;
import parley.ingest.report.RefusalReason;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;

/** Writes articles to their topic, each once and in the order in which they are given. Thread-safe. */
public final class ArticleProducer implements AutoCloseable {
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);
    private static final int LINGER_MS = 2;

    private final Producer<String, Article> producer;
    private final Topic<Article> topic;

    private ArticleProducer(Producer<String, Article> producer, Topic<Article> topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /**
     * A producer for the articles of the settings.
     *
     * @param deliverWithin how long one article may take until it is acknowledged or failed
     */
    public static ArticleProducer open(ConnectionSettings settings, EventSerdes serdes, Duration deliverWithin) {
        Topic<Article> topic = settings.topics().articles();
        return new ArticleProducer(
                new KafkaProducer<>(
                        properties(settings, deliverWithin),
                        new StringSerializer(),
                        serdes.serde(topic).serializer()),
                topic);
    }

    private static Map<String, Object> properties(ConnectionSettings settings, Duration deliverWithin) {
        Map<String, Object> properties = new HashMap<>(settings.kafkaClient());
        int within = (int) deliverWithin.toMillis();
        properties.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, "parley-ingest");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, within);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, within / 2);
        // Waiting for the topic's metadata happens on the caller's thread.
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, within / 2);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        return properties;
    }

    /**
     * Completes when the broker has the article; completes with a {@link PublishFailure} when it did not say so in time,
     * or with a {@link Refusal} when it does not take records of this size.
     */
    public CompletableFuture<Acknowledgement> publish(Article article) {
        CompletableFuture<Acknowledgement> result = new CompletableFuture<>();
        try {
            // The callback hears everything that this future would tell.
            Future<RecordMetadata> unused =
                    producer.send(new ProducerRecord<>(topic.name(), article.getId(), article), (metadata, failure) -> {
                        if (failure == null) {
                            result.complete(
                                    new Acknowledgement(metadata.topic(), metadata.partition(), metadata.offset()));
                        } else {
                            result.completeExceptionally(explained(failure));
                        }
                    });
        } catch (KafkaException | IllegalStateException e) {
            result.completeExceptionally(explained(e));
        }
        return result;
    }

    private RuntimeException explained(Exception failure) {
        if (failure instanceof RecordTooLargeException) {
            return new Refusal(
                    RefusalReason.TOO_LARGE,
                    "The article is larger than topic " + topic.name() + " takes. Send its parts, or raise the topic's "
                            + "max.message.bytes to " + Topics.MAX_RECORD_BYTES + ".",
                    failure);
        }
        return new PublishFailure(
                "The article was not acknowledged: " + failure.getMessage()
                        + ". Send it again; sent twice it is still one article.",
                failure);
    }

    /** The producer's own measures. */
    public MeterBinder metrics() {
        return new KafkaClientMetrics(producer);
    }

    /** Sends what is under way, 10 s at most. */
    @Override
    public void close() {
        producer.close(CLOSE_WITHIN);
    }
}
