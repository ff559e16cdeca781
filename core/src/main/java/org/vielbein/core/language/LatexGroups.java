package org.vielbein.core.language;

import java.util.List;
import java.util.Set;
import org.vielbein.core.language.Token.Kind;

/** Groups in braces, which do not show on paper, and roots. */
final class LatexGroups {
    private static final Set<String> LOOSE = Set.of("+", "-", "=", "<", ">", "<=", ">=", "!=", ",");

    private final LatexReader reader;
    private final LatexCursor cursor;
    private final List<Token> out;

    LatexGroups(LatexReader reader) {
        this.reader = reader;
        cursor = reader.cursor();
        out = reader.out();
    }

    /** {@code {…}} that is no argument of a command. */
    void group(Token open) {
        cursor.back();
        List<Token> raw = cursor.group();
        Span span = open.span().to(cursor.last());
        int over =
                TokenLists.indexOf(raw, 0, t -> t.is(Kind.COMMAND) && t.text().equals("over"));
        boolean upright = !raw.isEmpty()
                && raw.get(0).is(Kind.COMMAND)
                && isFont(raw.get(0).text());
        if (over >= 0) {
            new LatexFractions(reader).over(raw, over, span);
        } else if (upright && raw.stream().skip(1).allMatch(t -> t.is(Kind.WORD))) {
            reader.word(
                    new Token(Kind.WORD, "", span, open.spaced(), true),
                    LatexWords.upright(raw.get(0), raw.subList(1, raw.size())),
                    raw.size() != 2 || !Set.of("d", "e").contains(raw.get(1).text()));
        } else {
            transparent(open, reader.inner(raw, span), span);
        }
    }

    private static boolean isFont(String command) {
        return Set.of("rm", "it", "sf", "tt").contains(command);
    }

    private void transparent(Token open, List<Token> inside, Span span) {
        boolean one = inside.size() == 1;
        boolean loose = TokenLists.indexOf(inside, 0, t -> t.is(Kind.SYMBOL) && LOOSE.contains(t.text())) >= 0;
        if (isArgument() && !inside.isEmpty() && !isBracket(inside) && !loose) {
            bracketed(open, inside);
        } else if (one && inside.get(0).is(Kind.WORD)) {
            Token t = inside.get(0);
            reader.word(t, t.text(), t.greek());
        } else if (inside.stream().anyMatch(t -> t.isSymbol(Latex.ROW))
                || !loose && (isBracket(inside) || inside.isEmpty() || !isRaised())
                || standsAlone()) {
            out.addAll(inside);
        } else if (isArgument()) {
            Token function =
                    out.get(out.size() - 1).is(Kind.RAISED) ? out.get(out.size() - 2) : out.get(out.size() - 1);
            throw new Refusal(
                    function.span().to(span),
                    "Braces do not show on paper: `\\" + function.text() + "{a + b}` has two readings, "
                            + function.text() + "(a) + b, or " + function.text() + "(a + b).",
                    "Write `\\" + function.text() + "\\left(…\\right)`.");
        } else {
            throw new Refusal(
                    span,
                    "Braces do not show on paper, and what is beside these makes a difference.",
                    "Write brackets: `\\left(…\\right)`.");
        }
    }

    private boolean isRaised() {
        return cursor.peek().isSymbol("^")
                || cursor.peek().isSymbol("_")
                || cursor.peek().isSymbol("'");
    }

    /** Whether nothing stands beside the group that binds tighter than a sum. */
    private boolean standsAlone() {
        boolean before = out.isEmpty()
                || out.get(out.size() - 1).opens()
                || Set.of("+", "=", ",").contains(out.get(out.size() - 1).text());
        Token next = cursor.peek();
        boolean after = next.is(Kind.END) || next.is(Kind.LINE_END) || next.closes() || LOOSE.contains(next.text());
        return before && after;
    }

    /** Whether the group is what a function before it is taken of, {@code \sin{2x}}, {@code \sin^{2}{x}}. */
    private boolean isArgument() {
        int last = out.size() - 1;
        if (last >= 0 && out.get(last).is(Kind.RAISED)) {
            last--;
        }
        return last >= 0
                && out.get(last).is(Kind.WORD)
                && Builtins.function(out.get(last).text()).isPresent();
    }

    /** Whether one pair of brackets encloses all of the tokens. */
    private static boolean isBracket(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.get(0).opens()
                && TokenLists.indexOf(tokens.subList(1, tokens.size()), 0, Token::closes) == tokens.size() - 2;
    }

    private void bracketed(Token open, List<Token> inside) {
        out.add(new Token(Kind.SYMBOL, "(", open.span(), open.spaced()));
        out.addAll(inside);
        out.add(new Token(Kind.SYMBOL, ")", cursor.last(), false));
    }

    /** {@code \sqrt{x}}, {@code \sqrt[3]{x}}. */
    void root(Token t) {
        List<Token> raw = cursor.optional();
        List<Token> inside = reader.argument(t);
        boolean cube = raw.size() == 1 && raw.get(0).text().equals("3");
        if (raw.isEmpty() || cube || raw.size() == 1 && raw.get(0).text().equals("2")) {
            out.add(new Token(Kind.WORD, cube ? "cbrt" : "sqrt", t.span(), t.spaced(), true));
            bracketed(t, inside);
            return;
        }
        Span span = t.span();
        out.add(new Token(Kind.SYMBOL, "(", span, t.spaced()));
        bracketed(t, inside);
        for (String symbol : List.of("^", "(")) {
            out.add(new Token(Kind.SYMBOL, symbol, cursor.last(), false));
        }
        out.add(new Token(Kind.NUMBER, "1", cursor.last(), false));
        out.add(new Token(Kind.SYMBOL, "/", cursor.last(), false));
        bracketed(t, reader.inner(raw, span));
        out.add(new Token(Kind.SYMBOL, ")", cursor.last(), false));
        out.add(new Token(Kind.SYMBOL, ")", cursor.last(), false));
    }
}
