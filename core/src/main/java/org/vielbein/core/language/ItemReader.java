package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.language.Token.Kind;

/** The items of the declaring statements: a parameter, a function, a coordinate, an interval. */
final class ItemReader {
    Outline.ParameterItem parameter(List<Token> item, Token head) {
        Token name = name(item, head, "parameter");
        List<Token> rest = new ArrayList<>(item.subList(1, item.size()));
        boolean integer = removeLast(rest, "integer");
        int in = TokenLists.indexOf(rest, 0, t -> t.isWord("in"));
        Together both = new Together();
        Outline.Bounds bounds =
                in < 0 ? null : both.attempt(() -> bounds(rest.subList(in + 1, rest.size()), rest.get(in)));
        List<Token> value = new ArrayList<>(in < 0 ? rest : rest.subList(0, in));
        integer |= removeLast(value, "integer");
        List<Token> byDefault = value.isEmpty() ? null : both.attempt(() -> behindEquals(value));
        both.end();
        return new Outline.ParameterItem(name.text(), name.span(), byDefault, bounds, integer);
    }

    private static List<Token> behindEquals(List<Token> tokens) {
        if (!tokens.get(0).isSymbol("=")) {
            throw new Refusal(
                    tokens.get(0).span(),
                    "Behind the name of a parameter stands `= VALUE`, `in (a, b)`, `integer` or a comma.");
        }
        if (tokens.size() < 2) {
            throw new Refusal(tokens.get(0).span(), "A value is missing behind `=`.");
        }
        return List.copyOf(tokens.subList(1, tokens.size()));
    }

    private static boolean removeLast(List<Token> tokens, String word) {
        boolean there = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isWord(word);
        if (there) {
            tokens.remove(tokens.size() - 1);
        }
        return there;
    }

    private static Token name(List<Token> item, Token head, String what) {
        if (item.isEmpty()) {
            throw new Refusal(head.span(), "A name is missing between the commas of `" + head.text() + "`.");
        }
        if (!item.get(0).is(Kind.WORD)) {
            throw new Refusal(item.get(0).span(), "Expected the name of a " + what + ".");
        }
        return item.get(0);
    }

    /** {@code f(x, y)}, {@code f(x, y) = DEFAULT}. */
    Outline.FunctionItem function(List<Token> rest) {
        Token name = name(rest, rest.get(0), "function");
        if (rest.size() < 2 || !rest.get(1).isSymbol("(")) {
            throw new Refusal(
                    name.span(),
                    "A function names its arguments.",
                    "Write `function " + name.text() + "(x)`, or `parameter` for a number.");
        }
        int close = 2;
        while (close < rest.size() && !rest.get(close).isSymbol(")")) {
            close++;
        }
        List<String> arguments = arguments(rest.subList(2, Math.min(close, rest.size())), rest.get(1));
        List<Token> behind = close + 1 < rest.size() ? rest.subList(close + 1, rest.size()) : List.of();
        if (!behind.isEmpty() && (!behind.get(0).isSymbol("=") || behind.size() < 2)) {
            throw new Refusal(
                    behind.get(0).span(), "Behind the arguments of a function stands nothing, or `= DEFAULT`.");
        }
        return new Outline.FunctionItem(
                name.text(),
                name.span().to(rest.get(Math.min(close, rest.size() - 1)).span()),
                arguments,
                behind.isEmpty() ? null : List.copyOf(behind.subList(1, behind.size())));
    }

    private static List<String> arguments(List<Token> tokens, Token open) {
        List<String> names = new ArrayList<>();
        return Together.each(TokenLists.split(tokens, ","), part -> {
            boolean name = part.size() == 1 && part.get(0).is(Kind.WORD);
            Span span = part.isEmpty() ? open.span() : TokenLists.span(part);
            if (!name || Builtins.isReserved(part.get(0).text())) {
                throw new Refusal(span, "The arguments of a function are names: `f(x, y)`.");
            }
            if (names.contains(part.get(0).text())) {
                throw new Refusal(span, "`" + part.get(0).text() + "` stands twice among the arguments.");
            }
            names.add(part.get(0).text());
            return part.get(0).text();
        });
    }

    /** {@code theta in (0, pi)}, {@code phi in [0, 2 pi) periodic}, {@code x[1..n]}. */
    Outline.CoordinateItem coordinate(List<Token> item, Token head) {
        Token name = name(item, head, "coordinate");
        List<Token> rest = new ArrayList<>(item.subList(1, item.size()));
        boolean periodic = removeLast(rest, "periodic");
        List<Token> from = null;
        List<Token> to = null;
        if (!rest.isEmpty() && rest.get(0).isSymbol("[")) {
            int close = closing(rest);
            int dots = TokenLists.indexOf(rest.subList(1, close), 0, t -> t.isSymbol(".."));
            if (dots < 1 || dots == close - 2) {
                throw new Refusal(TokenLists.span(rest), "A row of coordinates is `" + name.text() + "[1..n]`.");
            }
            from = List.copyOf(rest.subList(1, dots + 1));
            to = List.copyOf(rest.subList(dots + 2, close));
            rest = rest.subList(close + 1, rest.size());
        }
        Outline.Bounds bounds = rest.isEmpty() ? null : inBounds(rest);
        return new Outline.CoordinateItem(name.text(), name.span(), from, to, bounds, periodic);
    }

    private static int closing(List<Token> tokens) {
        int close = TokenLists.indexOf(tokens.subList(1, tokens.size()), 0, Token::closes);
        if (close < 0) {
            throw new Refusal(tokens.get(0).span(), "The bracket `[` is never closed.", "Add `]`.");
        }
        return close + 1;
    }

    private static Outline.@Nullable Bounds inBounds(List<Token> rest) {
        if (!rest.get(0).isWord("in")) {
            throw new Refusal(
                    rest.get(0).span(), "Behind the name of a coordinate stands `in (a, b)`, `periodic` or a comma.");
        }
        return bounds(rest.subList(1, rest.size()), rest.get(0));
    }

    /** {@code (a, b)}, {@code [a, b)} and so on. */
    private static Outline.Bounds bounds(List<Token> tokens, Token in) {
        int last = tokens.size() - 1;
        boolean bracketed =
                last > 1 && tokens.get(0).opens() && tokens.get(last).closes();
        List<List<Token>> ends = bracketed ? TokenLists.split(tokens.subList(1, last), ",") : List.of();
        if (ends.size() != 2 || ends.get(0).isEmpty() || ends.get(1).isEmpty()) {
            throw new Refusal(
                    tokens.isEmpty() ? in.span() : TokenLists.span(tokens),
                    "Expected an interval behind `in`: `(a, b)`, `[a, b)`, `(0, inf)`.");
        }
        return new Outline.Bounds(
                TokenLists.span(tokens),
                tokens.get(0).isSymbol("("),
                List.copyOf(ends.get(0)),
                List.copyOf(ends.get(1)),
                tokens.get(last).isSymbol(")"));
    }
}
