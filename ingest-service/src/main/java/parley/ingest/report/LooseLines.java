// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts the lines that older pages part by two line breaks into paragraphs of their own: the search for the main text
 * weighs paragraphs and loses lines that are in none.
 */
final class LooseLines {
    private LooseLines() {}

    static void wrap(Document page) {
        Set<Element> parents = new LinkedHashSet<>();
        page.select("br + br").forEach(br -> parents.add(br.parent()));
        parents.forEach(parent -> {
            if (parent.isBlock() && !parent.nameIs("p") && !parent.nameIs("pre")) {
                wrap(parent);
            }
        });
    }

    private static void wrap(Element parent) {
        List<Node> line = new ArrayList<>();
        List<Node> children = new ArrayList<>(parent.childNodes());
        int breaks = 0;
        for (Node child : children) {
            if (child instanceof Element element && element.nameIs("br")) {
                breaks++;
                line.add(child);
            } else if (child instanceof Element element && element.isBlock()) {
                close(line);
                breaks = 0;
            } else {
                boolean blank = child instanceof TextNode text && text.isBlank();
                if (breaks > 1 && !blank) {
                    close(line);
                }
                breaks = blank ? breaks : 0;
                line.add(child);
            }
        }
        close(line);
    }

    private static void close(List<Node> line) {
        boolean empty =
                line.stream().allMatch(node -> node instanceof TextNode text ? text.isBlank() : node.nameIs("br"));
        if (!empty) {
            Element paragraph = new Element("p");
            line.get(0).before(paragraph);
            line.forEach(paragraph::appendChild);
        }
        line.clear();
    }
}
