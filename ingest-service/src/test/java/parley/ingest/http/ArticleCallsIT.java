// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.ingest.RunningIngest;

class ArticleCallsIT {
    private static final String TEXT =
            "The delegations met in Geneva on Monday and agreed to meet again within two weeks.";

    private static RunningIngest ingest;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        ingest = RunningIngest.start(directory, Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @Test
    void shouldAnswerWithThePlaceOnTheTopicWhenTheBrokerHasTheArticle() {
        // When
        HttpResponse<String> response = ingest.post("application/json", """
                {"title": "Delegations to meet again", "body": "%s", "publisher": "Lake Wire",
                 "url": "https://lakewire.example.org/1", "publishedAt": "2025-12-02T10:15:00+01:00"}
                """.formatted(TEXT));

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        JsonNode answer = RunningIngest.json(response);
        assertThat(answer.fieldNames()).toIterable().containsExactly("id", "revision", "topic", "partition", "offset");
        assertThat(ingest.articles()).anySatisfy(entry -> {
            assertThat(entry.topic()).isEqualTo(answer.get("topic").textValue()).isEqualTo("parley.articles");
            assertThat(entry.partition()).isEqualTo(answer.get("partition").intValue());
            assertThat(entry.offset()).isEqualTo(answer.get("offset").longValue());
            assertThat(entry.key()).isEqualTo(answer.get("id").textValue());
            Article article = entry.value();
            assertThat(article.getId()).isEqualTo(entry.key());
            assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
            assertThat(article.getTitle()).isEqualTo("Delegations to meet again");
            assertThat(article.getBody()).isEqualTo(TEXT);
            assertThat(article.getPublisher()).isEqualTo("Lake Wire");
            assertThat(article.getUrl()).isEqualTo("https://lakewire.example.org/1");
            assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-12-02T09:15:00Z"));
            assertThat(article.getLanguage()).isEqualTo("en");
            assertThat(article.getMediaType()).isEqualTo("application/json");
        });
    }

    @Test
    void shouldGiveTheSameIdAndRevisionWhenTheSameReportIsSentTwice() {
        // Given
        String report = "{\"body\": \"" + TEXT + " It was sent twice.\"}";

        // When
        JsonNode first = RunningIngest.json(ingest.post("application/json", report));
        JsonNode second = RunningIngest.json(ingest.post("application/json", report));

        // Then
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("revision")).isEqualTo(first.get("revision"));
    }

    @Test
    void shouldPublishANewRevisionWhenAnArticleIsCorrectedAndAnEmptyOneWhenItIsWithdrawn() {
        // When
        JsonNode first = RunningIngest.json(
                ingest.post("/v1/articles?id=lake-7&title=Talks", "text/plain", TEXT.getBytes(UTF_8)));
        JsonNode corrected = RunningIngest.json(ingest.send(ingest.request("/v1/articles/lake-7?title=Talks")
                .header("Content-Type", "text/plain")
                .PUT(HttpRequest.BodyPublishers.ofString(TEXT + " Earlier we said three weeks."))));
        HttpResponse<String> withdrawn =
                ingest.send(ingest.request("/v1/articles/lake-7").DELETE());

        // Then
        assertThat(corrected.get("id")).isEqualTo(first.get("id"));
        assertThat(corrected.get("revision")).isNotEqualTo(first.get("revision"));
        assertThat(withdrawn.statusCode()).isEqualTo(202);
        List<Article> articles = ingest.articles("lake-7");
        assertThat(articles)
                .extracting(Article::getStatus)
                .containsExactly(ArticleStatus.PUBLISHED, ArticleStatus.PUBLISHED, ArticleStatus.WITHDRAWN);
        assertThat(articles.get(2).getBody()).isEmpty();
        assertThat(articles.get(2).getTitle()).isNull();
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
