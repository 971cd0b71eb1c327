// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scores of a set of articles, one by one and summed.
 *
 * @param notes what is odd about the gold and does not keep it from being scored, a line each
 */
public record EvalReport(List<ScoredArticle> articles, List<String> notes) {

    public EvalReport {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }

    public List<DocScore> docs() {
        return articles.stream().map(ScoredArticle::score).toList();
    }

    /** The sum over all documents. */
    public DocScore total() {
        return DocScore.sum("all documents, summed", docs());
    }

    /**
     * The tables as plain text, one per document and one for the sum of several.
     *
     * @param show whether to list what was missed, half right or spurious
     */
    public String tables(boolean show) {
        List<String> lines = new ArrayList<>();
        for (DocScore doc : docs()) {
            table(lines, "doc " + doc.doc(), doc);
            if (show) {
                doc.types().forEach((type, score) -> {
                    list(lines, type, "missed", score.missed());
                    list(lines, type, "below_full", score.belowFull());
                    list(lines, type, "spurious", score.spurious());
                });
            }
        }
        if (articles.size() > 1) {
            table(lines, total().doc(), total());
        }
        return String.join("\n", lines) + "\n";
    }

    private static void list(List<String> lines, EventType type, String what, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("  " + type.label() + " " + what + ": " + String.join(" | ", items));
        }
    }

    private static void table(List<String> lines, String title, DocScore doc) {
        lines.add(title);
        lines.add(String.format(
                Locale.ROOT,
                "  %-12s%5s%5s%6s  %-6s%4s%4s%4s%5s%7s%7s%7s",
                "type",
                "core",
                "opt",
                "pred",
                "level",
                "TP",
                "FP",
                "FN",
                "neut",
                "P",
                "R",
                "F1"));
        doc.types().forEach((type, score) -> {
            for (Level level : Level.values()) {
                Counts counts = score.levels().get(level);
                String head = level == Level.FOUND
                        ? String.format(
                                Locale.ROOT,
                                "%-12s%5d%5d%6d",
                                type.label(),
                                score.core(),
                                score.optional(),
                                score.predicted())
                        : " ".repeat(28);
                lines.add(String.format(
                        Locale.ROOT,
                        "  %s  %-6s%4d%4d%4d%5d%s%s%s",
                        head,
                        level.label(),
                        counts.tp(),
                        counts.fp(),
                        counts.fn(),
                        counts.neutral(),
                        share(counts.precision()),
                        share(counts.recall()),
                        share(counts.f1())));
            }
            if (score.speakers() > 0) {
                lines.add("  " + " ".repeat(28) + "  speaker agrees in " + score.speakersRight() + " of "
                        + score.speakers() + " claims with the right party");
            }
        });
    }

    private static String share(double value) {
        // Half-even on the exact value, as the reference prints it: 0.8125 is 0.812.
        return Double.isNaN(value)
                ? "      -"
                : String.format(Locale.ROOT, "%7s", new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN));
    }
}
