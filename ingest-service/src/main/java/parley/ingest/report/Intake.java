// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.schemas.id.ArticleIds;

/** Makes articles of reports, or refuses them. Nothing is kept between two reports. Thread-safe. */
public final class Intake {
    private final InstantSource clock;
    private final LanguageDetection languages;

    private Intake(InstantSource clock, LanguageDetection languages) {
        this.clock = clock;
        this.languages = languages;
    }

    /**
     * An intake that is ready to read; loads the language model.
     *
     * @param clock tells which publication dates lie in the future
     */
    public static Intake open(InstantSource clock) {
        return new Intake(clock, LanguageDetection.load());
    }

    /**
     * The article of a report.
     *
     * @param parameters fields sent beside the body; they go before those that the body gives. JSON takes none
     * @throws Refusal if the report is not taken
     */
    public Accepted accept(ReportFormat format, byte[] body, Map<String, List<String>> parameters) {
        return accept(format, body, parameters, null);
    }

    /**
     * The article of a report that corrects the one with the id, or is the first under it.
     *
     * @throws Refusal if the report is not taken, or names another id
     */
    public Accepted correct(String id, ReportFormat format, byte[] body, Map<String, List<String>> parameters) {
        return accept(format, body, parameters, ArticleRules.id(id));
    }

    /**
     * The article that retracts everything read from those with the id.
     *
     * @throws Refusal if the id cannot be one
     */
    public Accepted withdraw(String id) {
        return accepted(Article.newBuilder()
                .setId(ArticleRules.id(id))
                .setStatus(ArticleStatus.WITHDRAWN)
                .setBody("")
                .setMediaType(ReportFormat.PLAIN.mediaType())
                .build());
    }

    private Accepted accept(ReportFormat format, byte[] bytes, Map<String, List<String>> parameters, String id) {
        Report beside = fields(parameters);
        if (format == ReportFormat.JSON && !parameters.isEmpty()) {
            throw new Refusal(
                    RefusalReason.UNKNOWN_FIELD,
                    "A JSON report carries its fields in the JSON; leave out the query parameters "
                            + String.join(", ", parameters.keySet()) + ".");
        }
        Instant now = clock.instant();
        Report report = read(format, Utf8.decode("text", bytes), now).with(beside);
        if (id != null) {
            if (report.id() != null && !report.id().equals(id)) {
                throw new Refusal(
                        RefusalReason.BAD_FIELD,
                        "The report's id \"" + Report.shortened(report.id()) + "\" is not the id of the address, \""
                                + id + "\". Leave it out or make them equal.");
            }
            report = report.with(new Report(id, null, null, null, null, null));
        }
        return accepted(ArticleRules.article(
                report, format.mediaType(), now, text -> languages.of(text).orElse(null)));
    }

    private static Report read(ReportFormat format, String text, Instant now) {
        return switch (format) {
            case JSON -> JsonReport.read(text);
            case PLAIN -> Report.of(Map.of(), text);
            case HTML -> {
                Utf8.refuseBroken("page", text);
                yield HtmlReport.read(text, now);
            }
            case MARKDOWN -> MarkdownReport.read(text);
        };
    }

    private static Report fields(Map<String, List<String>> parameters) {
        Report.refuseUnknown(parameters.keySet(), Report.FIELDS, "the query parameters");
        Map<String, String> fields = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new Refusal(
                        RefusalReason.BAD_FIELD,
                        "The query parameter " + name + " is there " + values.size() + " times. Send it once.");
            }
            values.stream().findFirst().ifPresent(value -> fields.put(name, value));
        });
        return Report.of(fields, null);
    }

    private static Accepted accepted(Article article) {
        return new Accepted(
                article,
                ArticleIds.revision(
                        article.getTitle(),
                        article.getBody(),
                        article.getPublishedAt(),
                        article.getPublisher(),
                        article.getUrl()));
    }
}
