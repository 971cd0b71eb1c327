// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.TrustedRecords;
import parley.aggregate.ViewsDriver;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleStatus;
import parley.events.Extractor;
import parley.events.ReadOutcome;

final class ArticlesViewTest {
    @TempDir
    Path stateDirectory;

    private ViewsDriver views;

    @BeforeEach
    void start() {
        TrustedRecords.load();
        views = new ViewsDriver("articles-view", stateDirectory);
    }

    @AfterEach
    void stop() {
        views.close();
    }

    @Test
    void shouldKeepEveryRevisionUnderItsOffset() {
        // Given / When
        views.send(ViewsDriver.TOPICS.articles(), "a|1", article("a|1", "one"));
        views.send(ViewsDriver.TOPICS.articles(), "a|1", article("a|1", "two"));
        // Then
        assertThat(views.<Article>store(ArticleKeys.ARTICLES)).hasSize(2).allSatisfy((key, article) -> {
            assertThat(ArticleKeys.belongs(key, "a|1")).isTrue();
            assertThat(ArticleKeys.belongs(key, "a")).isFalse();
            assertThat(ArticleKeys.offset(key)).isEqualTo(article.getBody().equals("one") ? 0 : 1);
            assertThat(ArticleKeys.recordedAt(key)).isEqualTo(Instant.parse("2025-12-10T08:00:00Z"));
        });
    }

    @Test
    void shouldKeepReadingsAndHowFreshTheyAre() {
        // Given / When
        views.send(ViewsDriver.TOPICS.articleReads(), "a1", read("a1", 3, "2025-12-04T09:00:00Z"));
        views.send(ViewsDriver.TOPICS.articleReads(), "a2", read("a2", 2, "2025-12-04T08:00:00Z"));
        // Then
        assertThat(views.<ArticleRead>store(ArticleKeys.READS)).hasSize(2);
        assertThat(views.<Long>store(ArticleKeys.FRESHNESS))
                .containsEntry(
                        ArticleKeys.LAST_ARTICLE_AT,
                        Instant.parse("2025-12-04T09:00:00Z").toEpochMilli())
                .containsEntry(ArticleKeys.EXTRACTOR_VERSION, 1L);
    }

    @Test
    void shouldPassOverWhatIsNoArticleWithoutASecondDeadLetter() {
        // Given / When
        views.sendBytes(ViewsDriver.TOPICS.articles(), "a1", "no avro".getBytes(StandardCharsets.UTF_8));
        views.sendBytes(ViewsDriver.TOPICS.articles(), "a1", null);
        views.send(ViewsDriver.TOPICS.articles(), "other", article("a1", "text"));
        views.send(ViewsDriver.TOPICS.articles(), "a2", article("a2", "text"));
        // Then
        assertThat(views.store(ArticleKeys.ARTICLES).keySet())
                .singleElement()
                .asString()
                .startsWith("a2|");
        assertThat(views.deadLetters()).isEmpty();
    }

    private static Article article(String id, String body) {
        return Article.newBuilder()
                .setId(id)
                .setStatus(ArticleStatus.PUBLISHED)
                .setBody(body)
                .setMediaType("text/plain")
                .build();
    }

    private static ArticleRead read(String id, long offset, String recordedAt) {
        return ArticleRead.newBuilder()
                .setArticleId(id)
                .setArticlePartition(0)
                .setArticleOffset(offset)
                .setRevision("r")
                .setOutcome(ReadOutcome.NOTHING_FOUND)
                .setRecordedAt(Instant.parse(recordedAt))
                .setExtractor(new Extractor("engine", 1))
                .build();
    }
}
