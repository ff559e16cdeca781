package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cutting token lists at signs that stand outside of brackets. */
final class TokenLists {
    private TokenLists() {}

    /** The parts between the signs, at least one; parts may be empty. */
    static List<List<Token>> split(List<Token> tokens, String symbol) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        int next = indexOf(tokens, 0, t -> t.isSymbol(symbol));
        while (next >= 0) {
            parts.add(tokens.subList(start, next));
            start = next + 1;
            next = indexOf(tokens, start, t -> t.isSymbol(symbol));
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    /** The first place from {@code start} on, outside of brackets, where the token is such; −1 where there is none. */
    static int indexOf(List<Token> tokens, int start, Predicate<Token> wanted) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (depth == 0 && wanted.test(t)) {
                return i;
            }
            depth = Math.max(0, depth + (t.opens() ? 1 : t.closes() ? -1 : 0));
        }
        return -1;
    }

    /** How many parts the commas make of the bracket that opens there. */
    static int partsOfBracket(List<Token> tokens, int open) {
        List<Token> behind = tokens.subList(open + 1, tokens.size());
        int close = indexOf(behind, 0, Token::closes);
        return split(close < 0 ? behind : behind.subList(0, close), ",").size();
    }

    static Span span(List<Token> tokens) {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }
}
