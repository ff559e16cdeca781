package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.vielbein.core.language.Scope.Kind;

/** Names and what may stand behind them: calls, indices, derivatives, and brackets that are factors. */
final class ApplicationParser {
    private final ExpressionParser expressions;
    private final TokenCursor cursor;
    private final Scope scope;
    private final SourceText source;
    private final BuiltinParser builtins;

    ApplicationParser(ExpressionParser expressions, TokenCursor cursor, Scope scope, SourceText source) {
        this.expressions = expressions;
        this.cursor = cursor;
        this.scope = scope;
        this.source = source;
        builtins = new BuiltinParser(expressions, cursor);
    }

    Syntax builtin(Token function, int start) {
        return builtins.application(function, start);
    }

    Syntax root(int start) {
        return new RootParser(expressions, cursor).root(start);
    }

    /** A name that is no built-in function. */
    Syntax name(Token t, int start) {
        String word = t.text();
        if (word.equals("inf")) {
            return unread(new Refusal(t.span(), "`inf` stands only as an end of an interval."));
        }
        if (word.equals("pi") || scope.is(word, Kind.INDEX)) {
            return new Syntax.Name(word, t.span());
        }
        if (scope.is(word, Kind.ARRAY)) {
            return element(word, start);
        }
        String base = scope.withoutPrimes(word);
        if (scope.isFunction(base)) {
            return function(base, word.length() - base.length(), start);
        }
        if (!scope.has(word) && scope.has(base)) {
            return unread(new Refusal(
                    t.span(),
                    "`" + word + "`: `" + base + "` is "
                            + Scope.described(scope.entry(base).kind())
                            + ", and a prime is the derivative of a function."));
        }
        return quantity(t, start);
    }

    /** Tells what is wrong with something that ends here. */
    private Syntax unread(Refusal refusal) {
        expressions.tell(refusal);
        return new Syntax.Unread(refusal.span());
    }

    private Syntax element(String array, int start) {
        Token above = cursor.peek().isSymbol("^") ? cursor.peek(1) : cursor.peek();
        boolean raised = above.is(cursor.peek().isSymbol("^") ? Token.Kind.NAME : Token.Kind.RAISED);
        if (raised && scope.is(above.text().strip(), Kind.INDEX)) {
            do {
                cursor.take();
            } while (cursor.previous() != above);
            return new Syntax.Element(
                    array, new Syntax.Name(above.text().strip(), above.span()), cursor.spanFrom(start));
        }
        if (!cursor.peek().isSymbol("[")) {
            return unread(new Refusal(
                    cursor.spanFrom(start),
                    "`" + array + "` is a row of coordinates.",
                    "Write `" + array + "[k]` or `" + array + "1`."));
        }
        cursor.take();
        Syntax index = expressions.expression();
        cursor.expect("]", "behind the index");
        return new Syntax.Element(array, index, cursor.spanFrom(start));
    }

    /** What a differential is taken of: the name that is the token's text, with its index or arguments. */
    Syntax differentiated(Token t) {
        String word = t.text();
        int start = cursor.place() - 1;
        if (scope.is(word, Kind.ARRAY)) {
            return element(word, start);
        }
        String base = scope.withoutPrimes(word);
        if (!scope.isFunction(base)) {
            refuseElement(t);
            return new Syntax.Name(word, t.span());
        }
        int primes = word.length() - base.length();
        boolean bare = !cursor.peek().isSymbol("(") || cursor.bracketHoldsDifferential(0);
        return bare
                ? new Syntax.Call(base, primeOrders(base, primes, t.span()), List.of(), t.span())
                : function(base, primes, start);
    }

    /** A coordinate, parameter, definition or undeclared letter: a bracket behind it is a factor or a question. */
    private Syntax quantity(Token t, int start) {
        boolean declared = scope.has(t.text());
        refuseElement(t);
        int power = cursor.powerBeforeBracket(false);
        boolean exponential = !declared && t.text().equals("e") && power > 0;
        if (power >= 0 && !cursor.bracketHoldsDifferential(power)) {
            refusePowerOrArguments(t, start, power);
            if (!declared && !exponential && (scope.infers() || scope.isWholeText())) {
                Refusal both = productOrFunction(t, start, power);
                if (cursor.partsOfBracket(power) > 1) {
                    throw both; // no product can be read on
                }
                expressions.tell(both);
                return new Syntax.Name(t.text(), t.span());
            }
            refuseArguments(t, start, power);
        }
        return bareQuantity(t);
    }

    /** The same whatever stands behind it. */
    Syntax bareQuantity(Token t) {
        boolean declared = scope.has(t.text());
        if (!declared && !scope.infers()) {
            return unread(new WordMessages(scope, source).undeclaredLetter(t));
        }
        boolean exponential = t.text().equals("e")
                && (cursor.peek().isSymbol("^") || cursor.peek().is(Token.Kind.RAISED));
        if (!declared && !exponential) {
            scope.leaveOpen(t.text());
        }
        return new Syntax.Name(t.text(), t.span());
    }

    /** {@code x[2]} and, in a sum over k, {@code x[k]} of what is no row. */
    private void refuseElement(Token t) {
        Token index = cursor.peek(1);
        boolean element = cursor.peek().isSymbol("[")
                && (index.is(Token.Kind.NUMBER) || index.is(Token.Kind.NAME) && scope.is(index.text(), Kind.INDEX))
                && cursor.peek(2).isSymbol("]");
        if (element) {
            String row = scope.withoutPrimes(t.text());
            throw new Refusal(
                    t.span().to(cursor.peek(2).span()),
                    "`" + cursor.slice(t.span().to(cursor.peek(2).span())) + "` is an element of a row, and `" + row
                            + "` is no row of coordinates here.",
                    "Declare it under `coordinates`, as `" + row + "[1..3]`, or write the terms out.");
        }
    }

    /** {@code e^phi(r)}: a power beside a bracket, or a function above? */
    private void refusePowerOrArguments(Token t, int start, int power) {
        Token above = cursor.nameAbove(power);
        List<String> names = cursor.bareNames(power);
        boolean exponential = t.text().equals("e") && !scope.has("e") && power > 4 && cursor.usesOtherName(power);
        if (above == null && !exponential || names.isEmpty() || !names.stream().allMatch(scope::isCoordinate)) {
            return;
        }
        int behind = cursor.behindBracket(power);
        String head = cursor.slice(start, cursor.place() + power);
        String bracket = cursor.slice(cursor.place() + power, behind);
        if (above == null) {
            throw new Refusal(
                    t.span().to(cursor.spanAt(behind - 1)),
                    "`" + cursor.slice(start, behind) + "` has two readings: " + head + " times " + bracket
                            + ", or a function of " + String.join(", ", names) + " in the exponent.",
                    "Write `" + head + "*" + bracket + "`, or the bracket behind the function.");
        }
        String exponent = cursor.slice(above.span()) + bracket;
        String base = cursor.slice(t.span());
        throw new Refusal(
                t.span().to(cursor.spanAt(behind - 1)),
                "`" + cursor.slice(start, behind) + "` has two readings: " + head + " times " + bracket + ", or " + base
                        + " to the power " + exponent + ".",
                "Write `" + head + "*" + bracket + "` or `" + base + "^"
                        + (cursor.isLatex() ? "{" + exponent + "}" : "(" + exponent + ")") + "`.");
    }

    private Refusal productOrFunction(Token t, int start, int power) {
        int behind = cursor.behindBracket(power);
        String head = cursor.slice(start, cursor.place() + power);
        String bracket = cursor.slice(cursor.place() + power, behind);
        int parts = cursor.partsOfBracket(power);
        return new Refusal(
                t.span().to(cursor.spanAt(behind - 1)),
                "`" + cursor.slice(start, behind) + "`: " + t.text() + " is not declared.",
                (parts > 1 ? "" : head + " times " + bracket + "? Write `" + head + "*" + bracket + "`. ")
                        + "A function? Declare `function " + t.text() + "(" + WordMessages.arguments(parts) + ")`.");
    }

    /** {@code r(theta)} with a declared r looks like a function. */
    private void refuseArguments(Token t, int start, int power) {
        List<String> names = cursor.bareNames(power);
        boolean coordinates = !names.isEmpty()
                && names.stream().allMatch(scope::isCoordinate)
                && new HashSet<>(names).size() == names.size();
        if (!coordinates) {
            return;
        }
        int behind = cursor.behindBracket(power);
        String head = cursor.slice(start, cursor.place() + power);
        String inside = String.join(", ", names);
        Scope.Entry entry = scope.entry(t.text());
        expressions.tell(new Refusal(
                t.span().to(cursor.spanAt(behind - 1)),
                "`" + cursor.slice(start, behind) + "` has two readings: " + head + " times " + inside
                        + ", or a function "
                        + t.text() + " of " + inside + ", and `" + t.text() + "` is "
                        + Scope.described(entry == null ? Kind.PARAMETER : entry.kind()) + ".",
                "Write `" + head + "*(" + inside + ")`, or rename one."));
    }

    private Syntax function(String name, int primes, int start) {
        Span here = cursor.spanFrom(start);
        List<Integer> orders =
                cursor.peek().isSymbol("[") && ordersFollow() ? orders(name) : primeOrders(name, primes, here);
        int power = cursor.powerBeforeBracket(true);
        if (power < 0 || cursor.bracketHoldsDifferential(power)) {
            return new Syntax.Call(name, orders, List.of(), cursor.spanFrom(start));
        }
        Syntax exponent = power == 0 ? null : exponent();
        List<Syntax> arguments = arguments();
        int arity = arity(name);
        Span span = cursor.spanFrom(start);
        if (arguments.stream().anyMatch(Syntax.Unread.class::isInstance)) {
            return new Syntax.Unread(span);
        }
        if (arguments.size() != arity) {
            return unread(new Refusal(
                    span,
                    "`" + name + "` takes " + (arity == 1 ? "1 argument" : arity + " arguments") + ", found "
                            + arguments.size() + "."));
        }
        Syntax call = new Syntax.Call(name, orders, arguments, span);
        return exponent == null ? call : new Syntax.Power(call, exponent, true, span);
    }

    private Syntax exponent() {
        Token t = cursor.take();
        if (t.is(Token.Kind.RAISED)) {
            return expressions.raised(t);
        }
        Token e = cursor.take();
        if (e.opens()) {
            Syntax inside = expressions.expression();
            cursor.take();
            return inside;
        }
        return e.is(Token.Kind.NUMBER) ? new Syntax.Numeral(Numerals.value(e.text()), e.span()) : bareQuantity(e);
    }

    private int arity(String function) {
        return scope.entry(function).arguments().size();
    }

    /** The arguments in the bracket that follows. */
    List<Syntax> arguments() {
        Token open = cursor.take();
        List<Syntax> all = new ArrayList<>();
        all.add(expressions.expression());
        while (cursor.accept(",")) {
            all.add(expressions.expression());
        }
        cursor.expect(open.isSymbol("(") ? ")" : "]", "behind the arguments");
        return List.copyOf(all);
    }

    private boolean ordersFollow() {
        int i = 1;
        while (cursor.peek(i).is(Token.Kind.NUMBER) && cursor.peek(i + 1).isSymbol(",")) {
            i += 2;
        }
        return cursor.peek(i).is(Token.Kind.NUMBER) && cursor.peek(i + 1).isSymbol("]");
    }

    private List<Integer> orders(String name) {
        int start = cursor.place();
        List<Integer> orders = new ArrayList<>();
        cursor.take();
        do {
            Token n = cursor.take();
            if (!n.text().matches("\\d{1,2}")) {
                throw new Refusal(
                        n.span(),
                        "The order of a derivative is a whole number from 0 to 99, found `" + n.text() + "`.");
            }
            orders.add(Integer.parseInt(n.text()));
        } while (cursor.accept(","));
        cursor.expect("]", "behind the orders");
        if (orders.size() != arity(name)) {
            throw new Refusal(
                    cursor.spanFrom(start),
                    "`" + name + "` has " + arity(name) + " arguments, and the orders of its derivatives are "
                            + orders.size() + ".");
        }
        return List.copyOf(orders);
    }

    private List<Integer> primeOrders(String name, int primes, Span span) {
        int arity = arity(name);
        if (primes > 0 && arity != 1) {
            throw new Refusal(
                    span,
                    "A prime needs a function of one argument, and `" + name + "` has " + arity + ".",
                    "Write `" + name + "[1" + ",0".repeat(arity - 1) + "](…)`.");
        }
        List<Integer> orders = new ArrayList<>();
        for (int i = 0; i < arity; i++) {
            orders.add(primes);
        }
        return List.copyOf(orders);
    }

    /** {@code ∂_x E}: of the one factor that follows. */
    Syntax partial(Token t, int start) {
        Syntax of = expressions.factorWithoutPowers();
        Token next = cursor.peek();
        boolean bracket = next.opens() && !cursor.bracketHoldsDifferential(0);
        if (next.is(Token.Kind.RAISED)
                || next.isSymbol("^")
                || next.isSymbol("/")
                || next.is(Token.Kind.NAME)
                || bracket) {
            expressions.tell(new Refusal(
                    t.span().to(next.span()),
                    "What `" + source.shown(t.span()) + "` differentiates has two readings here.",
                    "Put it in brackets: `" + source.shown(t.span()) + "(…)`."));
        }
        return new Syntax.Derivative(of, List.of(new Syntax.Name(t.text(), t.span())), cursor.spanFrom(start));
    }
}
