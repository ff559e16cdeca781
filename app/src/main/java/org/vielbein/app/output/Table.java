package org.vielbein.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Rows of text in aligned columns, two blanks apart. Where the rows are wider than the page, the last column is broken at
 * blanks and goes on below its beginning.
 */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 20;

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a row. */
    public Table row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each beginning with {@code indent}, none wider than {@code width} where the last column can be broken. */
    public List<String> lines(String indent, int width) {
        int[] widths = widths();
        int before = indent.length();
        for (int c = 0; c + 1 < widths.length; c++) {
            before += widths[c] + GAP.length();
        }
        int last = Math.max(NARROWEST, width - before);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            append(lines, row, indent, widths, last);
        }
        return lines;
    }

    private static void append(List<String> lines, List<String> row, String indent, int[] widths, int last) {
        StringBuilder head = new StringBuilder(indent);
        int end = row.size() - 1;
        for (int c = 0; c < end; c++) {
            head.append(padded(row.get(c), widths[c])).append(GAP);
        }
        List<String> parts = end == widths.length - 1 ? Wrapped.of(row.get(end), last) : List.of(row.get(end));
        int offset = length(head.toString());
        for (int k = 0; k < parts.size(); k++) {
            lines.add((k == 0 ? head + parts.get(k) : " ".repeat(offset) + parts.get(k)).stripTrailing());
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                widths[c] = Math.max(widths[c], length(row.get(c)));
            }
        }
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - length(text));
    }

    /** A matrix of numbers, {@code (  1  0 )}, each column to the right. */
    public static List<String> matrix(List<List<String>> entries) {
        return matrix(entries, (text, width) -> " ".repeat(width - length(text)) + text);
    }

    /** A matrix of formulas, {@code ( r^2  0 )}, each column to the left. */
    public static List<String> formulas(List<List<String>> entries) {
        return matrix(entries, Table::padded);
    }

    private static List<String> matrix(List<List<String>> entries, BiFunction<String, Integer, String> cell) {
        int[] widths = new int[entries.isEmpty() ? 0 : entries.get(0).size()];
        for (List<String> row : entries) {
            Arrays.setAll(widths, j -> Math.max(widths[j], length(row.get(j))));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : entries) {
            StringBuilder line = new StringBuilder("(");
            for (int j = 0; j < widths.length; j++) {
                line.append(j == 0 ? " " : GAP).append(cell.apply(row.get(j), widths[j]));
            }
            lines.add(line.append(" )").toString());
        }
        return lines;
    }
}
