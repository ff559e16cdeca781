package org.vielbein.core.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that cannot be read: everything that is wrong with it, in the order of the text.
 *
 * <p>{@link #getMessage()} shows for every problem the place, the sentence, the line and carets under the exact span.
 */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Longer lines are not shown whole. */
    private static final int WIDEST = 400;
    /** How much of such a line is shown before the span. */
    private static final int AROUND = 80;

    private final String sourceName;
    private final transient List<Problem> problems;

    ScriptException(SourceText source, List<Problem> problems) {
        super(problems.stream().map(p -> rendered(source, p)).collect(Collectors.joining("\n")));
        this.sourceName = source.name();
        this.problems = List.copyOf(problems);
    }

    /** The file, or the name given to an inline text. */
    public String sourceName() {
        return sourceName;
    }

    /** The problems in the order of the text; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The line with carets under the span; of a line too long to be looked at, the part around the span. */
    private static String rendered(SourceText source, Problem p) {
        int[] line = source.line(p.line()).codePoints().toArray();
        int before = p.column() - 1;
        boolean whole = line.length <= WIDEST;
        int from = whole ? 0 : Math.max(0, before - AROUND);
        int to = whole ? line.length : Math.min(line.length, before + WIDEST - AROUND);
        String begin = from > 0 ? "…" : "";
        String end = to < line.length ? "…" : "";
        StringBuilder caret = new StringBuilder(begin.isEmpty() ? "" : " ");
        for (int i = from; i < Math.min(before, to); i++) {
            caret.append(line[i] == '\t' ? '\t' : ' ');
        }
        int marked = whole ? p.length() : Math.max(1, Math.min(p.length(), to - before));
        return source.name() + ":" + p.line() + ":" + p.column() + ": " + p.sentence() + "\n    " + begin
                + new String(line, from, to - from) + end + "\n    " + caret + "^".repeat(marked);
    }
}
