// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import parley.aggregate.query.ArticleRevision;
import parley.aggregate.query.ArticleView;
import parley.aggregate.query.Articles;
import parley.aggregate.query.QueryOutcome;
import parley.aggregate.query.QueryOutcome.Found;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleStatus;
import parley.events.Extractor;
import parley.events.ReadOutcome;

/** {@code GET /v1/articles/{id}}: the text, its revisions, how far it has come, and its events with their spans. */
final class ArticleCalls {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);
    private static final Duration SELDOM = Duration.ofMillis(500);
    private static final int THREADS = 2;
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Articles articles;
    private final Executor looking;

    ArticleCalls(Articles articles) {
        this.articles = Objects.requireNonNull(articles, "articles");
        this.looking = fewThreads();
    }

    List<Call> calls() {
        return List.of(new Call(
                "/v1/articles/{id}",
                "An article's text, revisions, stage and events",
                List.of(Parameter.of("id", "Id of the article.", "0f3c9a...")),
                List.of(
                        Parameter.of("negotiation", "Only the events of this negotiation.", "ukraine"),
                        Parameter.of("revision", "This revision instead of the newest.", "9d1e77..."),
                        Parameter.of(
                                "wait",
                                "Answers as soon as every event is in its view, after so long at the latest.",
                                "5s")),
                List.of(Call.JSON),
                this::article));
    }

    /** However many wait, no more threads than these look; they end by themselves when nobody waits. */
    private static Executor fewThreads() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "article-waits");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private void article(Context context, Parameters parameters) {
        String id = context.pathParam("id");
        Optional<String> revision = parameters.text("revision");
        Optional<String> negotiation = parameters.code("negotiation");
        long begin = System.nanoTime();
        long end = begin + parameters.patience().toNanos();
        Problem absent = Problem.notFound("There is no article " + id
                + revision.map(wanted -> " with revision " + wanted).orElse("") + ".");
        QueryOutcome<ArticleView> now = articles.article(id, revision);
        if (settled(now) || System.nanoTime() >= end) {
            Answers.send(context, now.map(view -> json(view, negotiation)), absent);
            return;
        }
        // No thread waits: the stores are looked at again now and then until the time is up.
        context.future(() -> await(id, revision, begin, end)
                .thenAccept(outcome -> Answers.send(context, outcome.map(view -> json(view, negotiation)), absent)));
    }

    private CompletableFuture<QueryOutcome<ArticleView>> await(
            String id, Optional<String> revision, long begin, long end) {
        return CompletableFuture.supplyAsync(() -> viewed(id, revision), later(begin, end))
                .thenCompose(viewed -> viewed || System.nanoTime() >= end
                        ? CompletableFuture.completedFuture(articles.article(id, revision))
                        : await(id, revision, begin, end));
    }

    private boolean viewed(String id, Optional<String> revision) {
        return articles.viewed(id, revision).match(Found::value, none -> false, unknown -> false);
    }

    private static boolean settled(QueryOutcome<ArticleView> outcome) {
        return outcome.match(
                found -> found.value().stage() == ArticleView.Stage.VIEWED, none -> false, unknown -> false);
    }

    /** The longer it has waited, the less often it looks, so that many who wait long are no load. */
    private Executor later(long begin, long end) {
        long now = System.nanoTime();
        long pause = Math.max(LOOK_AGAIN.toNanos(), Math.min((now - begin) / 5, SELDOM.toNanos()));
        return CompletableFuture.delayedExecutor(
                Math.max(0, Math.min(pause, end - now)), TimeUnit.NANOSECONDS, looking);
    }

    private static ArticleJson json(ArticleView view, Optional<String> negotiation) {
        ArticleRevision shown = view.shown();
        Article article = shown.article();
        Optional<ArticleRead> read = shown.read();
        return new ArticleJson(
                article.getId(),
                shown.revision(),
                view.stage(),
                article.getStatus(),
                article.getTitle(),
                article.getBody(),
                article.getUrl(),
                article.getPublisher(),
                article.getPublishedAt(),
                article.getLanguage(),
                article.getMediaType(),
                shown.recordedAt(),
                read.map(ArticleRead::getOutcome).orElse(null),
                read.map(ArticleRead::getReason).orElse(null),
                read.map(ArticleRead::getExtractor).orElse(null),
                view.revisions().stream().map(RevisionJson::of).toList(),
                view.events().stream()
                        .map(ArticleCalls::event)
                        .filter(event -> negotiation
                                .map(id -> id.equals(event.get("negotiation")))
                                .orElse(true))
                        .toList());
    }

    /** The event as it stands on its topic, with its type and the status this reading gave it. */
    private static Map<String, Object> event(ArticleView.ArticleEvent event) {
        SpecificRecord row = event.row();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", event.read().getType());
        json.put("viewKey", event.read().getViewKey());
        for (Schema.Field field : row.getSchema().getFields()) {
            json.put(field.name(), row.get(field.pos()));
        }
        return json;
    }

    /** An article as it is written; outcome, reason and extractor are null until it has been read. */
    record ArticleJson(
            String id,
            String revision,
            ArticleView.Stage stage,
            ArticleStatus status,
            String title,
            String body,
            String url,
            String publisher,
            Instant publishedAt,
            String language,
            String mediaType,
            Instant recordedAt,
            ReadOutcome outcome,
            String reason,
            Extractor extractor,
            List<RevisionJson> revisions,
            List<Map<String, Object>> events) {}

    /** One of an article's records as it is written. */
    record RevisionJson(
            String revision, ArticleStatus status, Instant recordedAt, long articleOffset, ReadOutcome outcome) {
        static RevisionJson of(ArticleRevision one) {
            return new RevisionJson(
                    one.revision(),
                    one.article().getStatus(),
                    one.recordedAt(),
                    one.offset(),
                    one.read().map(ArticleRead::getOutcome).orElse(null));
        }
    }
}
