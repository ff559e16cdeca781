package org.vielbein.core.language;

import java.util.List;
import org.vielbein.core.language.Token.Kind;

/** The sign √: of a bracket, a number or a name, and of nothing more. */
final class RootParser {
    private final ExpressionParser expressions;
    private final TokenCursor cursor;

    RootParser(ExpressionParser expressions, TokenCursor cursor) {
        this.expressions = expressions;
        this.cursor = cursor;
    }

    Syntax root(int start) {
        Token t = cursor.peek();
        if (!t.opens() && !t.is(Kind.NUMBER) && !t.is(Kind.NAME)) {
            throw new Refusal(
                    t.span(), "Behind `√` stands a number, a name or a bracket, found " + cursor.shown(t) + ".");
        }
        int argumentStart = cursor.place();
        Syntax argument = expressions.atom();
        Token next = cursor.peek();
        boolean name = t.is(Kind.NAME);
        boolean factor = next.is(Kind.NAME) && !cursor.isForm(next) && (name || t.is(Kind.NUMBER) && !next.spaced())
                || name && next.opens() && !cursor.bracketHoldsDifferential(0);
        boolean power = next.is(Kind.RAISED) || next.isSymbol("^");
        boolean fraction = name && next.isSymbol("/") && cursor.peek(1).is(Kind.NUMBER);
        if (factor || power || fraction) {
            String inside = cursor.slice(argumentStart, cursor.place());
            Span span = cursor.spanFrom(start).to(next.span());
            expressions.tell(new Refusal(
                    span,
                    "How far `√` reaches in `" + cursor.slice(span) + "` has two readings.",
                    "Write `sqrt("
                            + (t.opens()
                                    ? cursor.slice(new Span(
                                            argument.span().start() + 1,
                                            argument.span().end() - 1))
                                    : inside)
                            + ")` or `sqrt(…)` around the whole."));
        }
        return new Syntax.Builtin("sqrt", List.of(argument), cursor.spanFrom(start));
    }
}
