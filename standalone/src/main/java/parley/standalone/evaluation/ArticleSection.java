// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.extract.eval.Counts;
import parley.extract.eval.EventType;
import parley.extract.eval.Level;
import parley.extract.eval.Outcome;
import parley.extract.eval.ScoredArticle;

/** One article of the page: its scores, its marked text, and its events beside it. */
final class ArticleSection {
    private ArticleSection() {}

    static String of(ScoredArticle article, int number) {
        List<Tagged> events = Tagged.of(article, number);
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"article\" id=\"a").append(number).append("\"><h2>");
        html.append(Html.escape(article.doc())).append("</h2><p class=\"sub\">");
        html.append(Html.escape(article.title())).append(article.title().isEmpty() ? "" : " · ");
        html.append(Stream.of(EventType.values())
                .map(type -> type.label() + " " + scores(article, type))
                .collect(Collectors.joining(" · ")));
        html.append("</p><div class=\"columns\"><div class=\"text\">");
        html.append(MarkedText.of(article.text(), events));
        html.append("</div><div class=\"events\"><table><thead><tr><th></th><th>event</th></tr></thead><tbody>");
        events.forEach(event -> row(html, event));
        return html.append("</tbody></table></div></div></section>\n").toString();
    }

    private static String scores(ScoredArticle article, EventType type) {
        return Stream.of(Level.values())
                .map(level -> article.score().types().get(type).levels().get(level))
                .map(Counts::f1)
                .map(Shares::of)
                .collect(Collectors.joining(" / "));
    }

    private static void row(StringBuilder html, Tagged event) {
        Outcome outcome = event.outcome();
        html.append("<tr id=\"")
                .append(event.anchor())
                .append("\" class=\"row ")
                .append(event.verdict().style());
        html.append("\"><td><a class=\"tag ").append(event.verdict().style()).append("\" href=\"#");
        html.append(event.anchor())
                .append("-t\">")
                .append(Html.escape(event.tag()))
                .append("</a></td><td>");
        html.append("<b>")
                .append(event.verdict().words())
                .append("</b> ")
                .append(outcome.type().label());
        html.append(outcome.gold() == null ? "" : outcome.core() ? "" : " (optional)");
        line(html, "gold", outcome.type(), outcome.gold());
        alternatives(html, outcome.gold());
        line(html, "engine", outcome.type(), outcome.predicted());
        html.append("</td></tr>");
    }

    private static void line(StringBuilder html, String who, EventType type, JsonNode event) {
        if (event != null) {
            html.append("<div><i>").append(who).append("</i> ").append(Html.escape(EventLabel.of(type, event)));
            html.append(
                    event.has("confidence")
                            ? " <small>" + event.get("confidence").asText() + "</small>"
                            : "");
            html.append("</div>");
        }
    }

    private static void alternatives(StringBuilder html, JsonNode gold) {
        if (gold != null && !gold.path("also_ok").isEmpty()) {
            List<String> accepted = new ArrayList<>();
            gold.path("also_ok")
                    .properties()
                    .forEach(field -> accepted.add(field.getKey() + " " + EventLabel.text(field.getValue())));
            html.append("<div><i>or</i> ")
                    .append(Html.escape(String.join("; ", accepted)))
                    .append("</div>");
        }
    }
}
