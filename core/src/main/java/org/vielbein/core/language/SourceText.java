package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;

/** A text with its name and its lines, which turns spans into places. */
final class SourceText {
    private static final int SHOWN = 120;
    /** Of longer spans the rest is not looked at. */
    private static final int LOOKED_AT = 4_000;

    private final String name;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private final boolean latex;

    SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c) && !(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                lineStarts.add(i + 1);
            }
        }
        latex = showsLatex(text);
    }

    private static boolean showsLatex(String text) {
        boolean quoted = false;
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                quoted = false;
                comment = false;
            } else if (c == '"') {
                quoted = !comment && !quoted;
            } else if (c == '#') {
                comment |= !quoted;
            } else if ((c == '\\' || c == '{' || c == '$') && !quoted && !comment) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign of LaTeX stands outside of comments and quoted text: then all of it is read as LaTeX. */
    boolean isLatex() {
        return latex;
    }

    /** Whether one of LaTeX's blanks that show on paper stands between two places. */
    boolean hasVisibleBlank(int from, int to) {
        String gap = text.substring(Math.min(from, to), to);
        return gap.contains("\\") || gap.contains("~");
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** The characters of a span, blanks and line ends inside it made one space. */
    String slice(Span span) {
        return text.substring(span.start(), span.end()).strip().replaceAll("\\s+", " ");
    }

    /** The characters of a span as messages show them: long ones are cut. */
    String shown(Span span) {
        boolean whole = span.end() - span.start() <= LOOKED_AT;
        String slice = slice(whole ? span : new Span(span.start(), span.start() + LOOKED_AT));
        if (whole && slice.length() <= SHOWN) {
            return slice;
        }
        int letters = Math.min(SHOWN / 2, slice.codePointCount(0, slice.length()));
        return slice.substring(0, slice.offsetByCodePoints(0, letters)) + "…";
    }

    /** The line of that number, counted from 1, without its end. */
    String line(int number) {
        int start = lineStarts.get(number - 1);
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    Problem problem(Span span, String message, String suggestion) {
        int start = Math.min(span.start(), text.length());
        int line = lineOf(start);
        int from = lineStarts.get(line - 1);
        int lineEnd = from + line(line).length();
        int begin = Math.min(start, lineEnd);
        int end = Math.max(begin, Math.min(span.end(), lineEnd));
        int column = text.codePointCount(from, begin) + 1;
        return new Problem(line, column, Math.max(1, text.codePointCount(begin, end)), message, suggestion);
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}
