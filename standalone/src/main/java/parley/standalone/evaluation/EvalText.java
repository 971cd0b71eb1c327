// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.extract.eval.Confusion;
import parley.extract.eval.Counts;
import parley.extract.eval.QuoteSpeakers;
import parley.extract.eval.Worst;
import parley.standalone.table.Cell;
import parley.standalone.table.Paint;
import parley.standalone.table.Table;

/** The findings as lines for a terminal, at most 100 columns unless names are very long. */
public final class EvalText {
    private static final int USUAL_COLUMNS = 100;
    private static final String INDENT = "      ";

    private final int columns;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private EvalText(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /**
     * What follows the tables of counts.
     *
     * @param columns width of the terminal, or 0 for a pipe
     * @param worst how many misses and false events to show
     */
    public static List<String> of(Findings findings, int columns, boolean colour, int worst) {
        EvalText text = new EvalText(columns, colour);
        text.intervals(findings);
        text.quotes(findings.quotes());
        text.confusion("Issues", findings.issues());
        text.confusion("Stances", findings.stances());
        text.cases(
                "Worst misses: core events not found, first where nothing at all was found", findings.misses(), worst);
        text.cases("Worst false events: not in the gold, the surest first", findings.falseEvents(), worst);
        return List.copyOf(text.lines);
    }

    private void intervals(Findings findings) {
        int articles = findings.report().articles().size();
        heading("Scores with 95 % intervals (two-stage bootstrap over "
                + (articles == 1 ? "1 article" : articles + " articles") + " and their events)");
        Table table = new Table("TYPE", "LEVEL", "PRECISION", "RECALL", "F1");
        findings.bootstraps()
                .forEach((type, levels) -> levels.forEach((level, bootstrap) -> {
                    Counts counts = findings.total().types().get(type).levels().get(level);
                    table.add(
                            Cell.of(type.label()),
                            Cell.of(level.label()),
                            Cell.of(Shares.of(counts.precision(), bootstrap.interval(Counts::precision))),
                            Cell.of(Shares.of(counts.recall(), bootstrap.interval(Counts::recall))),
                            Cell.of(Shares.of(counts.f1(), bootstrap.interval(Counts::f1))));
                }));
        print(table);
    }

    private void quotes(QuoteSpeakers quotes) {
        heading("Direct quotes with the right canonical speaker");
        lines.add(
                quotes.all() == 0
                        ? "none in the gold"
                        : quotes.right() + " of " + quotes.found() + " found quotes, " + Shares.of(quotes.share())
                                + "; the gold has " + quotes.all());
        quotes.wrong()
                .forEach(wrong -> lines.add("  " + wrong.id() + " is "
                        + wrong.gold().path("speaker").asText("-") + ", given as "
                        + wrong.predicted().path("speaker").asText("-")));
    }

    private void confusion(String title, Confusion confusion) {
        heading(title + " of claims with the right party: gold in rows, predicted in columns");
        List<String> labels = confusion.labels();
        if (labels.isEmpty()) {
            lines.add("none");
            return;
        }
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-24s", ""));
        for (int i = 0; i < labels.size(); i++) {
            head.append(String.format(Locale.ROOT, "%3s", letter(i)));
        }
        lines.add(Paint.BOLD.apply(head + "   gold  right", colour));
        for (int i = 0; i < labels.size(); i++) {
            String gold = labels.get(i);
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%s %-22s", letter(i), gold));
            for (String predicted : labels) {
                int count = confusion.count(gold, predicted);
                row.append(String.format(Locale.ROOT, "%3s", count == 0 ? "." : count));
            }
            int total = confusion.total(gold);
            double right = total == 0 ? Double.NaN : (double) confusion.count(gold, gold) / total;
            lines.add(row + String.format(Locale.ROOT, "%7d  %5s", total, Shares.of(right)));
        }
    }

    private static String letter(int index) {
        return Character.toString(index < 26 ? 'a' + index : 'A' + index - 26);
    }

    private void cases(String title, List<Worst.Case> cases, int worst) {
        heading(title + (cases.size() > worst ? " (" + worst + " of " + cases.size() + ")" : ""));
        if (cases.isEmpty()) {
            lines.add("none");
        }
        for (Worst.Case found : cases.subList(0, Math.min(worst, cases.size()))) {
            lines.add("  " + found.article().doc() + "  " + Paint.BOLD.apply(EventLabel.of(found.outcome()), colour));
            lines.addAll(Wrapped.of(
                    "\"" + Cell.of(found.outcome().text()).text() + "\"",
                    INDENT,
                    columns == 0 ? USUAL_COLUMNS : columns));
        }
    }

    private void heading(String title) {
        lines.add("");
        lines.add(Paint.BOLD.apply(title, colour));
    }

    private void print(Table table) {
        lines.addAll(table.lines(columns == 0 ? USUAL_COLUMNS : columns, colour));
    }
}
