// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.ViewsDriver;
import parley.aggregate.claim.ClaimRow;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleStatus;
import parley.events.EventStatus;
import parley.events.EventType;
import parley.events.Extractor;
import parley.events.ReadEvent;
import parley.events.ReadOutcome;

class ArticleCallsTest {
    @TempDir
    Path directory;

    private TestApi api;

    @BeforeEach
    void start() {
        api = new TestApi("article-calls", directory);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void shouldShowTextStageAndEventsWhenAllAreViewed() {
        // Given
        article("a1", "Київ: ні.");
        String accepted = stage("a1");
        read("a1", 0, asserted("e1", "lakes|RUS|TERRITORY"), asserted("e2", null));
        String read = stage("a1");
        // When
        api.views.claims(
                ClaimRow.of("e1").start(30).avro(),
                ClaimRow.of("e2").start(3).negotiation(null).avro());
        Answer answer = api.get("/v1/articles/a1");
        // Then
        JsonNode article = answer.json();
        assertThat(List.of(accepted, read, article.path("stage").asText()))
                .containsExactly("ACCEPTED", "READ", "VIEWED");
        assertThat(article.path("body").asText()).isEqualTo("Київ: ні.");
        assertThat(answer.response().body().length).isEqualTo(answer.text().getBytes(StandardCharsets.UTF_8).length);
        assertThat(article.path("events").findValuesAsText("eventId")).containsExactly("e2", "e1");
        assertThat(article.at("/events/0/type").asText()).isEqualTo("CLAIM");
        assertThat(article.at("/events/0/evidence/start").asInt()).isEqualTo(3);
        assertThat(article.path("outcome").asText()).isEqualTo("EVENTS");
        assertThat(article.path("revisions")).hasSize(1);
    }

    @Test
    void shouldShowRetractionAndOlderRevisionWhenArticleWasCorrected() {
        // Given
        article("a1", "One.");
        read("a1", 0, asserted("e1", "lakes|RUS|TERRITORY"));
        api.views.claims(ClaimRow.of("e1").avro());
        String first = api.get("/v1/articles/a1").json().path("revision").asText();
        article("a1", "Two.");
        read("a1", 1, new ReadEvent("e1", EventType.CLAIM, EventStatus.RETRACTED, "lakes|RUS|TERRITORY"));
        api.views.claims(ClaimRow.of("e1").retracted().offset(1).avro());
        // When
        JsonNode newest = api.get("/v1/articles/a1").json();
        JsonNode older = api.get("/v1/articles/a1?revision=" + first).json();
        // Then
        assertThat(newest.path("body").asText()).isEqualTo("Two.");
        assertThat(newest.at("/events/0/status").asText()).isEqualTo("RETRACTED");
        assertThat(newest.path("revisions").findValuesAsText("articleOffset")).containsExactly("1", "0");
        assertThat(older.path("body").asText()).isEqualTo("One.");
        assertThat(older.at("/events/0/status").asText()).isEqualTo("ASSERTED");
        assertThat(api.get("/v1/articles/a1?revision=none").status()).isEqualTo(404);
    }

    @Test
    void shouldFindArticleWhenItsIdHasSlashesAndSeparators() {
        // Given
        article("wire/2025|12 ü", "Text.");
        // When
        Answer answer = api.get("/v1/articles/wire%2F2025%7C12%20%C3%BC");
        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("id").asText()).isEqualTo("wire/2025|12 ü");
        assertThat(api.get("/v1/articles/wire").status()).isEqualTo(404);
    }

    @Test
    void shouldAnswerWhenTheWaitIsOver() {
        // Given
        article("a1", "Text.");
        // When
        Answer unread = api.get("/v1/articles/a1?wait=200ms");
        Answer unknown = api.get("/v1/articles/a2?wait=100ms");
        // Then
        assertThat(unread.json().path("stage").asText()).isEqualTo("ACCEPTED");
        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void shouldAnswerDuringTheWaitWhenArticleIsRead() throws Exception {
        // Given
        article("a1", "Text.");
        CompletableFuture<Void> reading = CompletableFuture.runAsync(
                () -> read("a1", 0), CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        // When
        Answer answer = api.get("/v1/articles/a1?wait=30s");
        // Then
        assertThat(answer.json().path("stage").asText()).isEqualTo("VIEWED");
        reading.get(10, TimeUnit.SECONDS);
    }

    @Test
    void shouldBeViewedWhenNothingWasFound() {
        // Given
        article("a1", "Text.");
        // When
        read("a1", 0);
        // Then
        assertThat(stage("a1")).isEqualTo("VIEWED");
    }

    private String stage(String id) {
        return api.get("/v1/articles/" + id).json().path("stage").asText();
    }

    private void article(String id, String body) {
        api.views.send(
                ViewsDriver.TOPICS.articles(),
                id,
                Article.newBuilder()
                        .setId(id)
                        .setStatus(ArticleStatus.PUBLISHED)
                        .setBody(body)
                        .setMediaType("text/plain")
                        .build());
    }

    private void read(String id, long offset, ReadEvent... events) {
        api.views.send(
                ViewsDriver.TOPICS.articleReads(),
                id,
                ArticleRead.newBuilder()
                        .setArticleId(id)
                        .setArticlePartition(0)
                        .setArticleOffset(offset)
                        .setRevision("r" + offset)
                        .setOutcome(events.length == 0 ? ReadOutcome.NOTHING_FOUND : ReadOutcome.EVENTS)
                        .setEvents(List.of(events))
                        .setRecordedAt(Instant.parse("2025-12-10T08:00:00Z"))
                        .setExtractor(new Extractor("engine", 1))
                        .build());
    }

    private static ReadEvent asserted(String id, String viewKey) {
        return new ReadEvent(id, EventType.CLAIM, EventStatus.ASSERTED, viewKey);
    }
}
