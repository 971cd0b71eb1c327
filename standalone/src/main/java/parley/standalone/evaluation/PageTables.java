// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import parley.extract.eval.Bootstrap;
import parley.extract.eval.Confusion;
import parley.extract.eval.Counts;
import parley.extract.eval.Interval;
import parley.extract.eval.Outcome;
import parley.extract.eval.QuoteSpeakers;
import parley.extract.eval.Worst;

/** The tables at the head of the page. */
final class PageTables {
    private PageTables() {}

    static String scores(Findings findings) {
        StringBuilder html =
                new StringBuilder("<table class=\"scores\"><thead><tr><th>type</th><th>level</th><th>TP</th>"
                        + "<th>FP</th><th>FN</th><th>precision</th><th>recall</th><th>F1</th></tr></thead><tbody>");
        findings.bootstraps()
                .forEach((type, levels) -> levels.forEach((level, bootstrap) -> {
                    Counts counts = findings.total().types().get(type).levels().get(level);
                    html.append("<tr><td>")
                            .append(type.label())
                            .append("</td><td>")
                            .append(level.label());
                    html.append("</td><td>")
                            .append(counts.tp())
                            .append("</td><td>")
                            .append(counts.fp());
                    html.append("</td><td>").append(counts.fn()).append("</td>");
                    share(html, counts, bootstrap, Counts::precision);
                    share(html, counts, bootstrap, Counts::recall);
                    share(html, counts, bootstrap, Counts::f1);
                    html.append("</tr>");
                }));
        return html.append("</tbody></table>\n").toString();
    }

    private static void share(StringBuilder html, Counts counts, Bootstrap bootstrap, ToDoubleFunction<Counts> share) {
        double value = share.applyAsDouble(counts);
        Interval interval = bootstrap.interval(share);
        html.append("<td class=\"share\">").append(Shares.of(value));
        if (!Double.isNaN(value) && !Double.isNaN(interval.low())) {
            html.append(String.format(
                    Locale.ROOT,
                    " <small>%s to %s</small><span class=\"track\"><span class=\"range\" style=\"left:%.1f%%;width:%.1f%%\">"
                            + "</span><span class=\"dot\" style=\"left:%.1f%%\"></span></span>",
                    Shares.of(interval.low()),
                    Shares.of(interval.high()),
                    100 * interval.low(),
                    100 * (interval.high() - interval.low()),
                    100 * value));
        }
        html.append("</td>");
    }

    static String confusion(Confusion confusion) {
        List<String> labels = confusion.labels();
        StringBuilder html = new StringBuilder("<table class=\"confusion\"><thead><tr><th>gold \\ predicted</th>");
        labels.forEach(label -> html.append("<th class=\"up\"><span>")
                .append(Html.escape(label))
                .append("</span></th>"));
        html.append("<th>gold</th><th>right</th></tr></thead><tbody>");
        for (String gold : labels) {
            int total = confusion.total(gold);
            html.append("<tr><th>").append(Html.escape(gold)).append("</th>");
            for (String predicted : labels) {
                int count = confusion.count(gold, predicted);
                html.append("<td class=\"")
                        .append(gold.equals(predicted) ? "same" : "other")
                        .append("\"");
                html.append(
                        count == 0
                                ? ""
                                : String.format(Locale.ROOT, " style=\"--share:%.2f\"", (double) count / total));
                html.append(">").append(count == 0 ? "" : count).append("</td>");
            }
            html.append("<td>").append(total).append("</td><td>");
            html.append(Shares.of(total == 0 ? Double.NaN : (double) confusion.count(gold, gold) / total))
                    .append("</td></tr>");
        }
        return html.append("</tbody></table>\n").toString();
    }

    static String quotes(QuoteSpeakers quotes) {
        StringBuilder html = new StringBuilder("<p>");
        html.append(quotes.right())
                .append(" of ")
                .append(quotes.found())
                .append(" found direct quotes have the right speaker (");
        html.append(Shares.of(quotes.share()))
                .append("); the gold has ")
                .append(quotes.all())
                .append(".</p><ul>");
        for (Outcome wrong : quotes.wrong()) {
            html.append("<li>")
                    .append(Html.escape(
                            wrong.id() + " is " + wrong.gold().path("speaker").asText("-") + ", given as "
                                    + wrong.predicted().path("speaker").asText("-")))
                    .append("</li>");
        }
        return html.append("</ul>\n").toString();
    }

    static String cases(List<Worst.Case> cases) {
        StringBuilder html = new StringBuilder("<ol class=\"cases\">");
        for (Worst.Case found : cases) {
            html.append("<li><b>")
                    .append(Html.escape(EventLabel.of(found.outcome())))
                    .append("</b> <small>");
            html.append(Html.escape(found.article().doc())).append(found.blank() ? ", nothing found there" : "");
            html.append("</small><q>")
                    .append(Html.escape(found.outcome().text()))
                    .append("</q></li>");
        }
        return html.append(cases.isEmpty() ? "<li>none</li>" : "")
                .append("</ol>\n")
                .toString();
    }
}
