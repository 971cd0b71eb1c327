// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.time.Instant;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads a report from a web page: the main text without what stands around it, and what the page says of itself. */
final class HtmlReport {
    /** Beyond these the search for the main text takes longer than a sender waits; no news page comes near. */
    private static final int MAX_ELEMENTS = 15_000;

    private static final int MAX_DEPTH = 100;

    /** Twice the elements, for their end tags, and room for comments and scripts. */
    private static final int MAX_TAGS = 50_000;

    // What HTML itself declares not to be the main content.
    private static final String AROUND = "nav, form, button, dialog, template, noscript, script, style, svg, "
            + "[role=navigation], [role=banner], [role=contentinfo], [role=dialog], [role=search], [aria-hidden=true], "
            + "[hidden], body > header, body > footer, body > aside";

    private HtmlReport() {}

    static Report read(String html, Instant now) {
        Document page = parse(html);
        Report itself = PageMetadata.of(page, now);
        page.select(AROUND).remove();
        LooseLines.wrap(page);
        // The library asks for an address only to make links absolute, which no text needs.
        Article found = new Readability4J("", page).parse();
        String title = itself.title() == null ? found.getTitle() : itself.title();
        Element content = found.getArticleContent();
        String body = content == null ? "" : text(content, title);
        return new Report(null, title, body, itself.url(), itself.publisher(), itself.publishedAt());
    }

    private static Document parse(String html) {
        if (html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw tooComplex();
        }
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH + 1).parseInput(html, "");
        Extent extent = new Extent();
        NodeTraversor.traverse(extent, page);
        if (extent.elements > MAX_ELEMENTS || extent.depth > MAX_DEPTH) {
            throw tooComplex();
        }
        return page;
    }

    private static Refusal tooComplex() {
        return new Refusal(
                RefusalReason.TOO_COMPLEX,
                "The page has more than " + MAX_ELEMENTS + " elements, or elements nested more than " + MAX_DEPTH
                        + " deep. Send the report's text as text/plain.");
    }

    private static String text(Element content, String title) {
        content.select("title").remove();
        Element heading = content.selectFirst("h1");
        // The title has a field of its own; said twice it would be read twice.
        if (heading != null && title != null && heading.text().strip().equals(title.strip())) {
            heading.remove();
        }
        return MainText.of(content);
    }

    private static final class Extent implements org.jsoup.select.NodeVisitor {
        private int elements;
        private int depth;

        @Override
        public void head(Node node, int at) {
            if (node instanceof Element) {
                elements++;
                depth = Math.max(depth, at);
            }
        }
    }
}
