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

    /** The statements, each with at least one token, without line ends and semicolons. */
    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean ends = t.is(Kind.END)
                    || t.isSymbol(";") && depth == 0
                    || t.is(Kind.LINE_END) && !continues(current, next(tokens, i), depth);
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

    private static Token next(List<Token> tokens, int i) {
        int j = i + 1;
        while (tokens.get(j).is(Kind.LINE_END)) {
            j++;
        }
        return tokens.get(j);
    }

    private static boolean continues(List<Token> current, Token next, int depth) {
        if (current.isEmpty() || next.is(Kind.END)) {
            return false;
        }
        if (current.get(0).isWord("signature") || next.is(Kind.WORD) && KEYWORDS.contains(next.text())) {
            return false;
        }
        Token last = current.get(current.size() - 1);
        return depth > 0
                || last.is(Kind.SYMBOL) && GOES_ON_BEHIND.contains(last.text())
                || next.is(Kind.SYMBOL) && GOES_ON_BEFORE.contains(next.text());
    }
}
