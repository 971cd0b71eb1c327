// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import parley.ingest.publish.Acknowledgement;
import parley.ingest.publish.ArticleProducer;
import parley.ingest.report.Accepted;
import parley.ingest.report.Intake;
import parley.ingest.report.ReportFormat;

/** The calls that change what is on the articles topic; each answers only when the broker has the article. */
final class ArticleCalls {
    private static final String PATH = "/v1/articles";
    private static final String ONE = PATH + "/{id}";

    private final Intake intake;
    private final ArticleProducer producer;
    private final Metrics metrics;
    private final int maxBodyBytes;

    ArticleCalls(Intake intake, ArticleProducer producer, Metrics metrics, int maxBodyBytes) {
        this.intake = intake;
        this.producer = producer;
        this.metrics = metrics;
        this.maxBodyBytes = maxBodyBytes;
    }

    void addTo(RoutesConfig routes) {
        routes.post(PATH, context -> {
            ReportFormat format = RequestBody.format(context);
            byte[] body = RequestBody.bytes(context, maxBodyBytes);
            publish(context, intake.accept(format, body, QueryFields.of(context.queryString())));
        });
        routes.put(ONE, context -> {
            ReportFormat format = RequestBody.format(context);
            byte[] body = RequestBody.bytes(context, maxBodyBytes);
            publish(
                    context,
                    intake.correct(context.pathParam("id"), format, body, QueryFields.of(context.queryString())));
        });
        routes.delete(ONE, context -> publish(context, intake.withdraw(context.pathParam("id"))));
    }

    private void publish(Context context, Accepted accepted) {
        long start = System.nanoTime();
        context.future(() -> {
            metrics.waiting();
            return producer.publish(accepted.article())
                    .whenComplete((place, failure) -> metrics.answered())
                    .thenAccept(place -> {
                        metrics.acknowledged(System.nanoTime() - start);
                        Json.answer(context, 202, Answer.of(accepted, place));
                    });
        });
    }

    private record Answer(String id, String revision, String topic, int partition, long offset) {
        private static Answer of(Accepted accepted, Acknowledgement place) {
            return new Answer(
                    accepted.article().getId(), accepted.revision(), place.topic(), place.partition(), place.offset());
        }
    }
}
