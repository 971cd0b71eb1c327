// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.extract.eval.ScoredArticle;

/** The findings as one HTML page that needs nothing else: no script, no font, no picture, no network. */
public final class EvalPage {
    private EvalPage() {}

    /**
     * The whole page.
     *
     * @param title what was scored
     */
    public static String of(Findings findings, String title) {
        List<ScoredArticle> articles = findings.report().articles();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
        html.append(Html.escape(title))
                .append(" · parley eval</title><style>\n")
                .append(styles());
        html.append("</style></head><body><header><h1>")
                .append(Html.escape(title))
                .append("</h1><nav>");
        html.append("<a href=\"#scores\">Scores</a> <a href=\"#issues\">Issues</a> <a href=\"#stances\">Stances</a> "
                + "<a href=\"#misses\">Misses</a> <a href=\"#false\">False events</a>");
        for (int i = 0; i < articles.size(); i++) {
            html.append(" <a href=\"#a")
                    .append(i)
                    .append("\">")
                    .append(Html.escape(articles.get(i).doc()));
            html.append("</a>");
        }
        html.append("</nav></header><main>");
        section(html, "scores", "Scores with 95 % intervals (two-stage bootstrap)", PageTables.scores(findings));
        section(html, "quotes", "Speakers of direct quotes", PageTables.quotes(findings.quotes()));
        section(html, "issues", "Issues of claims with the right party", PageTables.confusion(findings.issues()));
        section(html, "stances", "Stances of claims with the right party", PageTables.confusion(findings.stances()));
        section(
                html,
                "misses",
                "Core events not found",
                folded(findings.misses().size(), PageTables.cases(findings.misses())));
        section(
                html,
                "false",
                "Events not in the gold",
                folded(findings.falseEvents().size(), PageTables.cases(findings.falseEvents())));
        legend(html);
        for (int i = 0; i < articles.size(); i++) {
            html.append(ArticleSection.of(articles.get(i), i));
        }
        return html.append("</main></body></html>\n").toString();
    }

    private static void section(StringBuilder html, String id, String title, String content) {
        html.append("<section id=\"")
                .append(id)
                .append("\"><h2>")
                .append(Html.escape(title))
                .append("</h2>");
        html.append(content).append("</section>\n");
    }

    private static String folded(int count, String list) {
        return "<details><summary>" + count + "</summary>" + list + "</details>";
    }

    // Unticking a box hides its kind everywhere in the articles; the style sheet does it.
    private static void legend(StringBuilder html) {
        html.append(
                "<section id=\"legend\"><h2>Articles</h2><p>Ground: what the engine found. Underline: what the gold has.");
        for (Verdict verdict : Verdict.values()) {
            html.append(" <label><input type=\"checkbox\" checked id=\"show-").append(verdict.style());
            html.append("\"> <span class=\"tag ")
                    .append(verdict.style())
                    .append("\">")
                    .append(verdict.words());
            html.append("</span></label>");
        }
        html.append("</p></section>\n");
    }

    private static String styles() {
        try (InputStream in = EvalPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
