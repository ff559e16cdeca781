package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vielbein.core.language.Token.Kind;

/** {@code \frac}: a quotient in brackets, or a derivative where differentials stand above and below. */
final class LatexFractions {
    private final LatexReader reader;
    private final List<Token> out;

    LatexFractions(LatexReader reader) {
        this.reader = reader;
        out = reader.out();
    }

    void fraction(Token t) {
        List<Token> above = reader.argument(t);
        Span middle = reader.cursor().peek().span();
        List<Token> below = reader.argument(t);
        Span span = t.span().to(reader.cursor().last());
        if (above.isEmpty() || below.isEmpty()) {
            throw new Refusal(span, "A fraction has something above and something below its line.");
        }
        Derivative by = by(below);
        if (by.names().isEmpty() || !derivative(t, above, by, span)) {
            quotient(t, above, middle, below, reader.cursor().last());
        }
    }

    /** {@code {a \over b}}. */
    void over(List<Token> raw, int at, Span span) {
        Token over = raw.get(at);
        List<Token> above = reader.inner(raw.subList(0, at), span);
        List<Token> below = reader.inner(raw.subList(at + 1, raw.size()), span);
        if (above.isEmpty() || below.isEmpty()) {
            throw new Refusal(span, "A fraction has something above and something below its line.");
        }
        Span start = new Span(span.start(), span.start() + 1);
        Token open = new Token(Kind.SYMBOL, "(", start, raw.get(0).spaced());
        quotient(open, above, over.span(), below, new Span(span.end() - 1, span.end()));
    }

    private void quotient(Token t, List<Token> above, Span middle, List<Token> below, Span end) {
        symbol("(", t.span(), t.spaced());
        symbol("(", t.span(), false);
        out.addAll(above);
        symbol(")", middle, false);
        symbol("/", middle, false);
        symbol("(", middle, false);
        out.addAll(below);
        symbol(")", end, false);
        symbol(")", end, false);
    }

    private void symbol(String text, Span span, boolean spaced) {
        out.add(new Token(Kind.SYMBOL, text, span, spaced));
    }

    /** What is differentiated by, each name as often as its order says, and whether by the sign ∂. */
    private record Derivative(boolean partial, List<Token> names) {}

    /** The names below a line where nothing but differentials stands there; none where something else does. */
    private static Derivative by(List<Token> below) {
        List<Token> names = new ArrayList<>();
        boolean partial = below.get(0).isSymbol(Latex.PARTIAL);
        int i = 0;
        while (i < below.size()) {
            Token sign = below.get(i++);
            Token name = sign;
            if (partial ? sign.isSymbol(Latex.PARTIAL) : sign.isWord("d")) {
                name = i < below.size() ? below.get(i++) : sign;
            } else if (!partial && isDifferential(sign)) {
                name = afterD(sign);
            }
            if (name == sign || !name.is(Kind.WORD) || !Letters.isOneLetter(name.text()) && !name.greek()) {
                return new Derivative(partial, List.of());
            }
            int order = 1;
            if (i < below.size() && below.get(i).is(Kind.RAISED)) {
                order = order(below.get(i++)).orElse(0);
            }
            for (int k = 0; k < order; k++) {
                names.add(name);
            }
        }
        return new Derivative(partial, names);
    }

    private static boolean isDifferential(Token t) {
        return t.is(Kind.WORD)
                && !t.greek()
                && t.text().startsWith("d")
                && t.text().length() > 1;
    }

    private static Token afterD(Token t) {
        Span span = new Span(t.span().start() + 1, t.span().end());
        return new Token(Kind.WORD, t.text().substring(1), span, false, t.greek());
    }

    private static OptionalInt order(Token raised) {
        return raised.text().matches("[1-9]") ? OptionalInt.of(raised.text().charAt(0) - '0') : OptionalInt.empty();
    }

    /** Writes {@code diff(f, x)} for {@code \frac{df}{dx}}; false where no differential stands above. */
    private boolean derivative(Token t, List<Token> above, Derivative by, Span span) {
        Token first = above.get(0);
        boolean sign = by.partial() ? first.isSymbol(Latex.PARTIAL) : first.isWord("d");
        if (!sign && (by.partial() || !isDifferential(first))) {
            return false;
        }
        List<Token> of = new ArrayList<>(above.subList(1, above.size()));
        int order = 1;
        if (sign && !of.isEmpty() && of.get(0).is(Kind.RAISED)) {
            order = order(of.remove(0)).orElse(0);
        } else if (!sign) {
            of.add(0, afterD(first));
        }
        if (order != by.names().size()) {
            throw new Refusal(span, "The orders of the derivative above and below its line are not equal.");
        }
        if (of.isEmpty()) {
            by.names().forEach(x -> out.add(new Token(Kind.PARTIAL, x.text(), span, t.spaced())));
        } else if (isOneThing(of)) {
            difference(t, of, by.names());
        } else {
            throw new Refusal(
                    span,
                    "A derivative is taken of one function, `\\frac{df}{dx}`, and differentials cannot stand below a line.");
        }
        return true;
    }

    /** A name with or without its arguments, or a bracket. */
    private static boolean isOneThing(List<Token> of) {
        int name = of.get(0).is(Kind.WORD) ? 1 : 0;
        if (name == of.size()) {
            return true;
        }
        List<Token> behind = of.subList(name, of.size());
        return behind.get(0).opens()
                && TokenLists.indexOf(behind.subList(1, behind.size()), 0, Token::closes) == behind.size() - 2;
    }

    private void difference(Token t, List<Token> of, List<Token> names) {
        Span end = reader.cursor().last();
        out.add(new Token(Kind.WORD, "diff", t.span(), t.spaced(), true));
        symbol("(", t.span(), false);
        out.addAll(of);
        for (Token name : names) {
            symbol(",", name.span(), false);
            out.add(name);
        }
        symbol(")", end, false);
    }
}
