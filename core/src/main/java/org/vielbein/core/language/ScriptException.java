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

    private static String rendered(SourceText source, Problem p) {
        String line = source.line(p.line());
        StringBuilder caret = new StringBuilder();
        line.codePoints().limit(p.column() - 1L).forEach(c -> caret.append(c == '\t' ? '\t' : ' '));
        return source.name() + ":" + p.line() + ":" + p.column() + ": " + p.sentence() + "\n    " + line + "\n    "
                + caret + "^".repeat(p.length());
    }
}
