// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Lays out an element as plain text: a blank line between paragraphs, list items and table rows on lines of their own. */
final class MainText implements NodeVisitor {
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "option", "caption", "figcaption");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private boolean blank;

    private MainText() {}

    static String of(Element element) {
        MainText text = new MainText();
        NodeTraversor.traverse(text, element);
        return text.out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText(), preformatted(text.parent()));
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                breaks = Math.min(breaks + 1, 2);
            } else {
                separate(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            separate(element);
        }
    }

    private void separate(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) {
            blank = true;
        } else if (LINES.contains(name)) {
            breaks = Math.max(breaks, 1);
        } else if (element.isBlock() && !inline(element)) {
            breaks = 2;
        }
    }

    // The search for the main text wraps loose lines between two <br> in paragraphs of this kind.
    private static boolean inline(Element element) {
        return element.hasClass("readability-styled");
    }

    private static boolean preformatted(Element parent) {
        return parent != null && parent.closest("pre") != null;
    }

    private void append(String text, boolean asItStands) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (asItStands && c == '\n') {
                breaks = Math.min(breaks + 1, 2);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
            } else {
                open();
                out.append(c);
            }
        }
    }

    private void open() {
        if (!out.isEmpty()) {
            if (breaks > 0) {
                out.append(breaks == 1 ? "\n" : "\n\n");
            } else if (blank) {
                out.append(' ');
            }
        }
        breaks = 0;
        blank = false;
    }
}
