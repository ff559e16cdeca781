package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import org.vielbein.core.language.Token.Kind;

/** A place in the tokens of one group of LaTeX, with what TeX takes as an argument. */
final class LatexCursor {
    private final List<Token> tokens;
    private final Token end;
    private int at;

    LatexCursor(List<Token> tokens, Span place) {
        this.tokens = new ArrayList<>(tokens);
        int last = tokens.isEmpty()
                ? place.end()
                : tokens.get(tokens.size() - 1).span().end();
        end = new Token(Kind.END, "", new Span(last, last), true);
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : end;
    }

    Token take() {
        return at < tokens.size() ? tokens.get(at++) : end;
    }

    /** One token back. */
    void back() {
        at--;
    }

    /** The place of what was taken last. */
    Span last() {
        return tokens.get(Math.max(0, at - 1)).span();
    }

    /** What TeX takes as the argument of a command: a group without its braces, or one sign. */
    List<Token> argument(Token of) {
        while (peek().is(Kind.LINE_END)) {
            take();
        }
        Token t = peek();
        if (t.is(Kind.END) || t.isSymbol("}") || t.isSymbol("&")) {
            throw new Refusal(of.span(), "`\\" + of.text() + "` needs more: what it stands for must follow.");
        }
        return t.isSymbol("{") ? group() : List.of(sign());
    }

    /** A command that was just taken with its next arguments, each in braces. */
    List<Token> withArguments(Token command, int count) {
        List<Token> all = new ArrayList<>(List.of(command));
        for (int k = 0; k < count; k++) {
            Span before = peek().span();
            List<Token> argument = argument(command);
            all.add(new Token(Kind.SYMBOL, "{", before, false));
            all.addAll(argument);
            all.add(new Token(Kind.SYMBOL, "}", last(), false));
        }
        return all;
    }

    /** The inside of the group that begins here. */
    List<Token> group() {
        Token open = take();
        int depth = 1;
        List<Token> inside = new ArrayList<>();
        while (!atEnd()) {
            Token t = take();
            depth += t.isSymbol("{") ? 1 : t.isSymbol("}") ? -1 : 0;
            if (depth == 0) {
                return inside;
            }
            inside.add(t);
        }
        throw new Refusal(open.span(), "The brace `{` is never closed.", "Add `}`.");
    }

    /** The inside of a bracket {@code [n]} that begins here; empty where there is none. */
    List<Token> optional() {
        if (!peek().isSymbol("[")) {
            return List.of();
        }
        int close = TokenLists.indexOf(tokens.subList(at + 1, tokens.size()), 0, t -> t.isSymbol("]"));
        if (close < 0) {
            throw new Refusal(peek().span(), "The bracket `[` is never closed.", "Add `]`.");
        }
        List<Token> inside = List.copyOf(tokens.subList(at + 1, at + 1 + close));
        at += close + 2;
        return inside;
    }

    /** One sign: of a number its first digit, of a word its first letter. */
    Token sign() {
        Token t = peek();
        boolean run = t.is(Kind.NUMBER) || t.is(Kind.WORD) && !t.greek();
        int first = t.text().isEmpty() ? 0 : Character.charCount(t.text().codePointAt(0));
        // ½ is one sign, however its value is spelled, and so is x₁.
        boolean lowered = t.text().startsWith("_", first);
        if (!run
                || lowered
                || t.text().length() <= first
                || t.span().end() - t.span().start() == 1) {
            return take();
        }
        int cut = t.span().start()
                + (t.span().end() - t.span().start() == t.text().length() ? first : 1);
        if (t.is(Kind.NUMBER) && t.text().charAt(0) == '.') {
            throw new Refusal(
                    t.span(), "A number that begins with a point needs braces here.", "Write `{0" + t.text() + "}`.");
        }
        if (t.is(Kind.WORD) && t.text().substring(first).matches("\\d+_.*")) {
            throw new Refusal(
                    t.span(), "A letter with digits and a subscript needs braces here.", "Write `{" + t.text() + "}`.");
        }
        putBack(t.text().substring(first), new Span(cut, t.span().end()));
        return new Token(
                t.kind(), t.text().substring(0, first), new Span(t.span().start(), cut), t.spaced());
    }

    /** What is left of a word or number: a number where digits come first, and a word. */
    private void putBack(String rest, Span span) {
        int digits = 0;
        while (digits < rest.length() && Character.isDigit(rest.charAt(digits))) {
            digits++;
        }
        boolean number = digits > 0 && (digits == rest.length() || Character.isLetter(rest.charAt(digits)));
        int end = number && digits < rest.length() ? Math.min(span.start() + digits, span.end()) : span.end();
        Kind kind = digits > 0 ? Kind.NUMBER : Kind.WORD;
        tokens.set(at, new Token(kind, number ? rest.substring(0, digits) : rest, new Span(span.start(), end), false));
        if (number && digits < rest.length()) {
            tokens.add(at + 1, new Token(Kind.WORD, rest.substring(digits), new Span(end, span.end()), false));
        }
    }

    /** The tokens up to the end of the environment that began just before. */
    List<Token> environment(Token begin, String name) {
        int depth = 1;
        List<Token> inside = new ArrayList<>();
        while (!atEnd()) {
            Token t = take();
            depth += isCalled(t, "begin") ? 1 : isCalled(t, "end") ? -1 : 0;
            if (depth == 0) {
                argument(t);
                return inside;
            }
            inside.add(t);
        }
        throw new Refusal(begin.span(), "`\\begin{" + name + "}` is never closed.", "Add `\\end{" + name + "}`.");
    }

    private static boolean isCalled(Token t, String command) {
        return t.is(Kind.COMMAND) && t.text().equals(command);
    }
}
