// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings, aligned. One column gives way when the lines would be wider than the terminal; into a pipe every
 * text goes whole, and nothing is padded from that column on. Not thread-safe.
 */
public final class Table {
    private static final String GAP = "  ";
    private static final int LEAST_OF_YIELDING = 30;

    private final List<String> headings;
    private final int yielding;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A table without rows yet.
     *
     * @param headings of the columns; the one that starts with '~' (not shown) is the one that gives way
     */
    public Table(String... headings) {
        List<String> given = List.of(headings);
        this.yielding = IntStream.range(0, given.size())
                .filter(column -> given.get(column).startsWith("~"))
                .findFirst()
                .orElse(given.size() - 1);
        this.headings = given.stream()
                .map(heading -> heading.startsWith("~") ? heading.substring(1) : heading)
                .toList();
    }

    /** Adds a row with one cell for each heading. */
    public void add(Cell... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The lines, the headings first.
     *
     * @param columns width of the terminal, or 0 for a pipe
     */
    public List<String> lines(int columns, boolean colour) {
        List<Cell> first =
                headings.stream().map(heading -> new Cell(heading, Paint.BOLD)).toList();
        List<List<Cell>> all = new ArrayList<>(List.of(first));
        all.addAll(rows);
        int[] widths = widths(all, columns);
        return all.stream().map(row -> line(row, widths, columns > 0, colour)).toList();
    }

    private int[] widths(List<List<Cell>> all, int columns) {
        int[] widths = new int[headings.size()];
        for (List<Cell> row : all) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] =
                        Math.max(widths[column], DisplayWidth.of(row.get(column).text()));
            }
        }
        int total = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
        if (columns > 0 && total > columns) {
            int room = widths[yielding] - (total - columns);
            widths[yielding] = Math.min(widths[yielding], Math.max(room, LEAST_OF_YIELDING));
        }
        return widths;
    }

    private String line(List<Cell> row, int[] widths, boolean terminal, boolean colour) {
        StringBuilder line = new StringBuilder();
        int padding = 0;
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.get(column);
            String text = terminal ? DisplayWidth.cut(cell.text(), widths[column]) : cell.text();
            line.append(String.join("", Collections.nCopies(padding, " ")));
            line.append(column == 0 ? "" : GAP).append(cell.paint().apply(text, colour));
            padding = terminal || column < yielding ? widths[column] - DisplayWidth.of(text) : 0;
        }
        return line.toString();
    }
}
