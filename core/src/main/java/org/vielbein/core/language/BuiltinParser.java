package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielbein.core.language.Token.Kind;

/** Built-in functions: with brackets, and without where there is one reading. */
final class BuiltinParser {
    private static final List<String> NEEDS_BRACKETS = List.of("sum", "diff", "if", "atan2", "min", "max", "polygamma");
    /** Functions whose sign shows on paper how far they reach. */
    private static final List<String> REACH = List.of("sqrt", "cbrt", "abs");

    private final ExpressionParser expressions;
    private final TokenCursor cursor;

    BuiltinParser(ExpressionParser expressions, TokenCursor cursor) {
        this.expressions = expressions;
        this.cursor = cursor;
    }

    Syntax application(Token function, int start) {
        String name = function.text();
        Syntax exponent = exponent(function, start);
        if (cursor.peek().opens() && (NEEDS_BRACKETS.contains(name) || !cursor.isGroup())) {
            Syntax call = inBrackets(name, start);
            return raisedTo(call, exponent, start);
        }
        if (NEEDS_BRACKETS.contains(name)) {
            throw new Refusal(function.span(), "`" + name + "` needs its arguments in brackets.");
        }
        int argumentStart = cursor.place();
        Syntax argument = bareArgument(function);
        refuseSecondReading(start, argumentStart);
        return raisedTo(new Syntax.Builtin(name, List.of(argument), cursor.spanFrom(start)), exponent, start);
    }

    private Syntax raisedTo(Syntax call, @Nullable Syntax exponent, int start) {
        return exponent == null ? call : new Syntax.Power(call, exponent, true, cursor.spanFrom(start));
    }

    /** The exponent between a function and its argument, {@code sin²}. */
    private @Nullable Syntax exponent(Token function, int start) {
        Token t = cursor.peek();
        if (!t.is(Kind.RAISED) && !t.isSymbol("^")) {
            return null;
        }
        cursor.take();
        if (t.is(Kind.RAISED) ? t.text().startsWith("-") : isNegative()) {
            expressions.tell(inverseOrPower(function, t, start));
            cursor.accept("-");
        }
        if (cursor.peek().is(Kind.NAME) && t.isSymbol("^")) {
            return expressions.bareQuantity(cursor.take());
        }
        return t.is(Kind.RAISED) ? expressions.raised(t) : expressions.factorWithoutPowers();
    }

    /** Whether the exponent begins with a minus, in brackets or without. */
    private boolean isNegative() {
        int i = 0;
        while (cursor.peek(i).opens()) {
            i++;
        }
        return cursor.peek(i).isSymbol("-");
    }

    /** {@code sin^-1}: asin, or 1/sin? */
    private Refusal inverseOrPower(Token function, Token sign, int start) {
        String exponent = sign.text();
        Span span = cursor.spanFrom(start);
        if (!sign.is(Kind.RAISED)) {
            int here = cursor.place();
            int behind = Math.min(cursor.peek().opens() ? cursor.behindBracket(0) : here + 2, cursor.end());
            span = span.to(cursor.spanAt(behind - 1));
            exponent = cursor.slice(here, behind).replaceAll("[\\^(){}\\[\\]]", "");
        }
        String name = function.text();
        String head = cursor.slice(function.span());
        String power = "`" + head + "(…)^" + (cursor.isLatex() ? "{" + exponent + "}" : "(" + exponent + ")") + "`";
        boolean known = exponent.equals("-1") && Builtins.function("a" + name).isPresent();
        return new Refusal(
                span,
                "`" + cursor.slice(span) + "` has two readings: the inverse function, or a power of " + name + ".",
                known ? "Write `a" + name + "(…)` or " + power + "." : "Write " + power + " for the power.");
    }

    private Syntax inBrackets(String name, int start) {
        return switch (name) {
            case "sum" -> summation(start);
            case "diff" -> derivative(start);
            case "if" -> conditional(start);
            default -> call(name, start);
        };
    }

    private Syntax call(String name, int start) {
        Token open = cursor.take();
        if (cursor.peek().closes()) {
            throw new Refusal(cursor.peek().span(), "`" + name + "` has no argument here.");
        }
        List<Syntax> arguments = new ArrayList<>(List.of(expressions.expression()));
        while (cursor.accept(",")) {
            arguments.add(expressions.expression());
        }
        close(open, name);
        Span span = cursor.spanFrom(start);
        if (arguments.stream().anyMatch(Syntax.Unread.class::isInstance)) {
            return new Syntax.Unread(span);
        }
        boolean several = name.equals("min") || name.equals("max");
        int arity = name.equals("sqrt") ? 1 : Builtins.symbol(name).arity();
        if (several ? arguments.size() < 2 : arguments.size() != arity) {
            String takes = several ? "at least 2 arguments" : arity == 1 ? "1 argument" : arity + " arguments";
            expressions.tell(new Refusal(span, "`" + name + "` takes " + takes + ", found " + arguments.size() + "."));
            return new Syntax.Unread(span);
        }
        return new Syntax.Builtin(name, List.copyOf(arguments), span);
    }

    private void close(Token open, String name) {
        if (cursor.peek().is(Kind.END)) {
            throw cursor.unclosed(open);
        }
        cursor.expect(open.isSymbol("(") ? ")" : "]", "behind the arguments of `" + name + "`");
    }

    /** {@code sum(k = 1..n, E)}. */
    private Syntax summation(int start) {
        Token open = cursor.take();
        Token index = cursor.take();
        if (!index.is(Kind.NAME) || !cursor.peek().isSymbol("=")) {
            throw new Refusal(index.span(), "A sum names what runs: `sum(k = 1..n, x[k]^2)`.");
        }
        cursor.take();
        Syntax from = expressions.expression();
        cursor.expect("..", "between the ends of the sum");
        Syntax to = expressions.expression();
        cursor.expect(",", "before the terms of the sum");
        Syntax of = expressions.expression();
        close(open, "sum");
        return new Syntax.Summation(index.text(), from, to, of, cursor.spanFrom(start));
    }

    /** {@code diff(E, x, …)}. */
    private Syntax derivative(int start) {
        Token open = cursor.take();
        Syntax of = expressions.expression();
        List<Syntax.Name> by = new ArrayList<>();
        cursor.expect(",", "behind what `diff` differentiates");
        do {
            Token t = cursor.take();
            if (!t.is(Kind.NAME)) {
                throw new Refusal(
                        t.span(), "`diff` differentiates by coordinates: `diff(f, x)`, found " + cursor.shown(t) + ".");
            }
            by.add(new Syntax.Name(t.text(), t.span()));
        } while (cursor.accept(","));
        close(open, "diff");
        return new Syntax.Derivative(of, List.copyOf(by), cursor.spanFrom(start));
    }

    private Syntax conditional(int start) {
        Token open = cursor.take();
        List<Syntax.Comparison> conditions = new ConditionParser(expressions, cursor).joined(false);
        cursor.expect(",", "behind the condition of `if`");
        Syntax then = expressions.expression();
        cursor.expect(",", "between the two values of `if`");
        Syntax otherwise = expressions.expression();
        close(open, "if");
        return new Syntax.Conditional(conditions, then, otherwise, cursor.spanFrom(start));
    }

    /** A numeral, a name, or a numeral and a name; in LaTeX also a group, a fraction or a root. */
    private Syntax bareArgument(Token function) {
        int start = cursor.place();
        Token first = cursor.peek();
        if (first.is(Kind.NUMBER)) {
            Syntax numeral = expressions.atom();
            if (!cursor.peek().is(Kind.NAME)) {
                return numeral;
            }
            Syntax name = bareName(function, start);
            return new Syntax.Product(List.of(numeral, name), List.of(false, false), cursor.spanFrom(start));
        }
        if (first.is(Kind.NAME)) {
            return bareName(function, start);
        }
        boolean root = first.is(Kind.FUNCTION)
                && REACH.contains(first.text())
                && cursor.peek(1).opens();
        if (cursor.isGroup() || root && cursor.isLatex()) {
            return expressions.factorWithoutPowers();
        }
        throw new Refusal(
                function.span(), "`" + function.text() + "` needs an argument.", "Write `" + function.text() + "(…)`.");
    }

    private Syntax bareName(Token function, int start) {
        int length = cursor.peek(1).isSymbol("[") && cursor.isArray(cursor.peek()) ? 0 : 1;
        Token next = cursor.peek(length);
        if (length == 1 && next.opens() && !cursor.bracketHoldsDifferential(1)) {
            int behind = cursor.behindBracket(1);
            String name = cursor.slice(start, cursor.place() + 1);
            String bracket = cursor.slice(cursor.place() + 1, behind);
            Span span = function.span().to(cursor.spanAt(behind - 1));
            String head = cursor.slice(function.span().to(cursor.spanAt(start - 1)));
            throw new Refusal(
                    span,
                    "`" + cursor.slice(span) + "` has two readings: " + head + "(" + name + ")·" + bracket + ", or "
                            + head + "(" + name + bracket + ").",
                    "Put the argument in brackets.");
        }
        return expressions.atom();
    }

    /** Below the argument such a thing usually belongs to it, as the scale of {@code sinh² r/R}. */
    private boolean isNumeralOrConstant(Token t) {
        return t.is(Kind.NUMBER) || t.is(Kind.NAME) && cursor.isConstant(t);
    }

    private void refuseSecondReading(int start, int argumentStart) {
        Token next = cursor.peek();
        int taken = 0;
        boolean power = next.isSymbol("^") || next.is(Kind.RAISED);
        if (power) {
            taken = next.is(Kind.RAISED) ? 1 : 2;
        } else if (next.isSymbol("/") && isNumeralOrConstant(cursor.peek(1))) {
            taken = 2;
        } else if (next.is(Kind.NAME) && !cursor.isForm(next) || next.is(Kind.NUMBER)) {
            taken = 1;
        } else if (next.opens() && !cursor.bracketHoldsDifferential(0)) {
            taken = cursor.behindBracket(0) - cursor.place();
        }
        if (taken == 0) {
            return;
        }
        int here = cursor.place();
        String head = cursor.slice(start, argumentStart);
        String argument = cursor.slice(argumentStart, here);
        String behind = cursor.slice(here, Math.min(here + taken, cursor.end()));
        boolean factor = !power && !next.isSymbol("/");
        Span span = cursor.spanFrom(start).to(cursor.spanAt(Math.min(here + taken, cursor.end()) - 1));
        expressions.tell(new Refusal(
                span,
                "`" + cursor.slice(span) + "` has two readings: " + head + "(" + argument + ")" + (factor ? "·" : "")
                        + behind + ", or " + head + "(" + argument + (factor ? " " : "") + behind + ").",
                "Put the argument in brackets."));
    }
}
