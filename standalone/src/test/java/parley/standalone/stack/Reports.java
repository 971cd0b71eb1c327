// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.standalone.api.AggregateApi;

/** Brings one and the same text into a running stack, by either door. */
final class Reports {
    private static final String BODY = """
            The Kremlin demanded that Ukraine withdraw its troops from the whole of the Donbas before any truce.

            Ukrainian President Volodymyr Zelensky rejected the demand and said Ukraine would not give up its land.
            """;

    private final Ports ports;

    Reports(Ports ports) {
        this.ports = ports;
    }

    void post(String id, String published) throws Exception {
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("body", BODY)
                .put("publisher", "The Invented Post")
                .put("publishedAt", published + "T08:00:00Z")
                .toString();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ports.ingestUrl() + "/v1/articles"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        awaitViewed(id);
    }

    void produce(String id, String published) throws Exception {
        ConnectionSettings connection = ConnectionSettings.of("127.0.0.1:" + ports.kafka(), ports.registryUrl());
        Topic<Article> articles = connection.topics().articles();
        Article article = Article.newBuilder()
                .setId(id)
                .setStatus(ArticleStatus.PUBLISHED)
                .setBody(BODY)
                .setPublisher("The Invented Herald")
                .setPublishedAt(LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setLanguage("en")
                .setMediaType("text/plain")
                .build();
        try (Producer<String, Article> producer = new KafkaProducer<>(
                connection.kafkaClient(),
                new StringSerializer(),
                EventSerdes.of(connection).serde(articles).serializer())) {
            producer.send(new ProducerRecord<>(articles.name(), id, article)).get(30, TimeUnit.SECONDS);
        }
        awaitViewed(id);
    }

    void awaitViewed(String... ids) {
        AggregateApi api = new AggregateApi(ports.aggregateUrl());
        for (String id : ids) {
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> api.get(
                            List.of("articles", id), Map.of("wait", "5s"))
                    .path("stage")
                    .asText()
                    .equals("VIEWED"));
        }
    }
}
