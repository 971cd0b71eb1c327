// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.extract.eval.Span;

/** An article's text with its events marked: ground for what the engine found, underline for what the gold has. */
final class MarkedText {

    private record Mark(Span span, String style, Tagged tagged, boolean first) {}

    private final String text;
    private final int length;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
        length = text.codePointCount(0, text.length());
    }

    static String of(String text, List<Tagged> events) {
        MarkedText marked = new MarkedText(text);
        events.forEach(marked::add);
        return marked.html();
    }

    private void add(Tagged event) {
        Span gold = event.outcome().goldAt();
        Span found = event.outcome().predictedAt();
        boolean goldFirst = found == null || (gold != null && gold.start() <= found.start());
        if (gold != null) {
            mark(gold, "gold-" + event.verdict().style(), event, goldFirst);
        }
        if (found != null) {
            mark(found, "got-" + event.verdict().style(), event, !goldFirst || gold == null);
        }
    }

    private void mark(Span span, String style, Tagged event, boolean first) {
        if (span.start() < span.end() && span.end() <= length) {
            marks.add(new Mark(span, style, event, first));
        }
    }

    private String html() {
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        StringBuilder html = new StringBuilder();
        int at = 0;
        int from = 0;
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int cut : cuts) {
            int to = text.offsetByCodePoints(from, cut - at);
            segment(html, text.substring(from, to), open);
            at = cut;
            from = to;
            open.removeIf(mark -> mark.span().end() <= cut);
            while (next < marks.size() && marks.get(next).span().start() == cut) {
                Mark mark = marks.get(next++);
                open.add(mark);
                if (mark.first()) {
                    tag(html, mark.tagged());
                }
            }
        }
        return html.toString();
    }

    private static void segment(StringBuilder html, String words, List<Mark> open) {
        if (words.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            html.append(Html.escape(words));
            return;
        }
        Set<String> styles = new LinkedHashSet<>();
        open.forEach(mark -> styles.add(mark.style()));
        html.append("<span class=\"").append(String.join(" ", styles)).append("\">");
        html.append(Html.escape(words)).append("</span>");
    }

    private static void tag(StringBuilder html, Tagged event) {
        html.append("<a class=\"tag ").append(event.verdict().style());
        html.append("\" id=\"").append(event.anchor()).append("-t\" href=\"#").append(event.anchor());
        html.append("\" title=\"").append(Html.escape(event.verdict().words() + ": " + EventLabel.of(event.outcome())));
        html.append("\">").append(Html.escape(event.tag())).append("</a>");
    }
}
