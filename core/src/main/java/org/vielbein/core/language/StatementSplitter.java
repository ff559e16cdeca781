package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/**
 * Tokens to statements: one a line or separated by {@code ;}, where a line goes on that ends in an operator or inside an open
 * bracket, and one that begins with an operator continues the line before.
 */
final class StatementSplitter {
    static final Set<String> KEYWORDS = Set.of(
            "geometry",
            "parameter",
            "function",
            "coordinates",
            "where",
            "chart",
            "map",
            "signature",
            "fact",
            "source",
            "inverse");
    private static final Set<String> GOES_ON_BEHIND =
            Set.of("+", "-", "*", "/", "^", "=", ",", "<", ">", "<=", ">=", "!=", "√");
    private static final Set<String> GOES_ON_BEFORE = Set.of("+", "-", "*", "/", "^", "=", ")", "]");

    private StatementSplitter() {}

    /**
     * The statements, each with at least one token, without line ends and semicolons. In LaTeX line ends are blanks: a line that
     * is no equation continues the one before.
     */
    static List<List<Token>> split(List<Token> tokens, boolean latex) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean ends = t.is(Kind.END)
                    || t.isSymbol(";") && depth == 0
                    || t.is(Kind.LINE_END) && !continues(current, tokens, next(tokens, i), depth, latex);
            if (ends) {
                if (!current.isEmpty()) {
                    statements.add(List.copyOf(current));
                }
                current.clear();
                depth = 0;
            } else if (!t.is(Kind.LINE_END)) {
                depth = Math.max(0, depth + (t.opens() ? 1 : t.closes() ? -1 : 0));
                current.add(t);
            }
        }
        return statements;
    }

    /** The place of the next token that is no line end. */
    private static int next(List<Token> tokens, int i) {
        int j = i + 1;
        while (tokens.get(j).is(Kind.LINE_END)) {
            j++;
        }
        return j;
    }

    /** The line from here, without its end. */
    private static List<Token> line(List<Token> tokens, int at) {
        int end = at;
        while (!tokens.get(end).is(Kind.LINE_END) && !tokens.get(end).is(Kind.END)) {
            end++;
        }
        return tokens.subList(at, end);
    }

    /** Whether a line begins with a name and holds an equality. */
    private static boolean isNamed(List<Token> line) {
        return line.get(0).is(Kind.WORD) && TokenLists.indexOf(line, 0, t -> t.isSymbol("=")) > 0;
    }

    /** Whether the line from here is an equation of its own, so that a bracket before it was forgotten to be closed. */
    private static boolean isEquation(List<Token> tokens, int at) {
        List<Token> line = line(tokens, at);
        return isNamed(line) && line.stream().noneMatch(t -> t.isSymbol(".."));
    }

    /** Whether a value belongs behind its last {@code =}; an equation on the next line is none. */
    private static boolean isDeclaration(List<Token> statement) {
        return statement.get(0).isWord("parameter") || statement.get(0).isWord("function");
    }

    private static boolean continues(List<Token> current, List<Token> tokens, int at, int depth, boolean latex) {
        Token next = tokens.get(at);
        if (current.isEmpty() || next.is(Kind.END)) {
            return false;
        }
        if (current.get(0).isWord("signature") || next.is(Kind.WORD) && KEYWORDS.contains(next.text())) {
            return false;
        }
        Token last = current.get(current.size() - 1);
        if (last.isSymbol("=") && isDeclaration(current) && isNamed(line(tokens, at))) {
            return false;
        }
        if (latex && !isNamed(line(tokens, at))) {
            return true;
        }
        return depth > 0 && (current.get(0).isWord("map") || !isEquation(tokens, at))
                || last.is(Kind.SYMBOL) && GOES_ON_BEHIND.contains(last.text())
                || next.is(Kind.SYMBOL) && GOES_ON_BEFORE.contains(next.text());
    }
}
