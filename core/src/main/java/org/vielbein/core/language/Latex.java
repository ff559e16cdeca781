package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;

/**
 * LaTeX to the tokens of plain text, in three steps: delimiters become brackets ({@link LatexDelimiters}), commands, groups,
 * subscripts and exponents become names, brackets and operators ({@link LatexReader}), and what separates formulas on paper
 * separates statements ({@link LatexStatements}).
 *
 * <p>Every token keeps its place in the text, so that what is said of it later shows the LaTeX that was written.
 */
final class Latex {
    /** Signs that {@link LatexReader} leaves for {@link LatexStatements}: an end of a row, and a wide blank. */
    static final String ROW = "\\\\";

    static final String QUAD = "\\quad";
    /** A word before a definition or a condition. */
    static final String BEFORE = "\\text{where}";
    /** The word between two equations, or between two conditions. */
    static final String AND = "\\text{and}";
    /** The sign ∂ before it is known what it belongs to. */
    static final String PARTIAL = "∂";

    private Latex() {}

    /** @param statements whether the text has statements, so that commas may part them */
    static List<Token> read(List<Token> raw, Problems problems, boolean statements) {
        int end = raw.size() - 1;
        List<Token> bracketed = LatexDelimiters.brackets(raw.subList(0, end), problems);
        List<Token> tokens = new ArrayList<>(LatexReader.tokens(bracketed, problems));
        tokens.add(raw.get(end));
        return LatexStatements.separated(tokens, problems, statements);
    }
}
