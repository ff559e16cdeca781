package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.api.expr.Power;
import org.vielbein.api.metric.LineElement;
import org.vielbein.core.language.Scope.Kind;

/**
 * Syntax to values: definitions put in, sums expanded, degrees in the differentials tracked.
 *
 * <p>One elaborator belongs to one set of whole parameters; where there are none it serves for good.
 */
final class Elaborator {
    private final SourceText source;
    private final Scope scope;
    private final Definitions definitions;
    private final Map<String, Integer> wholes;
    private final Set<String> coordinates;
    private final FormRules forms;
    private final BuiltinRules builtins;
    private final DifferentialRules differentials;
    /** The values of definitions; null where one was refused. */
    private final Map<String, @Nullable Value> known = new HashMap<>();

    private final Map<String, Integer> running = new HashMap<>();
    private final Expense expense;

    Elaborator(
            SourceText source,
            Scope scope,
            Definitions definitions,
            Map<String, Integer> wholes,
            Set<String> coordinates) {
        this(source, scope, definitions, wholes, coordinates, new Expense());
    }

    /**
     * @param wholes the values of the whole parameters
     * @param coordinates the names of the coordinates that exist with these values
     * @param expense shared with the other elaborators that read the same text
     */
    Elaborator(
            SourceText source,
            Scope scope,
            Definitions definitions,
            Map<String, Integer> wholes,
            Set<String> coordinates,
            Expense expense) {
        this.source = source;
        this.expense = expense;
        this.scope = scope;
        this.definitions = definitions;
        this.wholes = wholes;
        this.coordinates = new LinkedHashSet<>(coordinates);
        forms = new FormRules(source);
        builtins = new BuiltinRules(this);
        differentials = new DifferentialRules(this, source, scope, definitions, this.coordinates, expense);
    }

    /** A function: degree 0. */
    Expr scalar(Syntax e) {
        Value v = value(e);
        if (v instanceof Value.Scalar s) {
            return s.e();
        }
        throw new Refusal(
                e.span(), "`" + source.shown(e.span()) + "` holds a differential, and a function must stand here.");
    }

    /** A line element of a degree. */
    LineElement lineElement(Syntax e, int degree) {
        List<Syntax> terms = e instanceof Syntax.Sum s ? s.terms() : List.of(e);
        List<Value> values = Together.each(terms, term -> ofDegree(degree, term));
        Value v = values.size() == 1 ? values.get(0) : forms.sum(terms, values, e.span());
        forms.requireDegree(degree, terms.get(0), v);
        return v instanceof Value.Quadratic q ? q.form() : ((Value.Higher) v).form();
    }

    private Value ofDegree(int degree, Syntax term) {
        Value v = value(term);
        if (!FormRules.isEmptySum(term, v)) {
            forms.requireDegree(degree, term, v);
        }
        return v;
    }

    /** A whole number, running names and whole parameters put in. */
    int whole(Syntax e) {
        Expr value = scalar(e);
        if (value instanceof Constant c && c.isInt()) {
            return c.intValueExact();
        }
        String remedy = e instanceof Syntax.Name n && !scope.is(n.name(), Kind.COORDINATE)
                ? "Declare `parameter " + n.name() + " = 3 integer`."
                : "";
        throw new Refusal(e.span(), "`" + source.shown(e.span()) + "` must be a whole number here.", remedy);
    }

    Value value(Syntax e) {
        expense.node(e.span());
        Value value = elaborated(e);
        expense.bits(value instanceof Value.Scalar s ? ScalarRules.bits(s.e()) : 0, e.span());
        return value;
    }

    private Value elaborated(Syntax e) {
        if (e instanceof Syntax.Numeral n) {
            return new Value.Scalar(n.value());
        } else if (e instanceof Syntax.Name n) {
            return name(n);
        } else if (e instanceof Syntax.Group g) {
            return value(g.inside());
        } else if (e instanceof Syntax.Sum s) {
            return forms.sum(s.terms(), Together.each(s.terms(), this::value), s.span());
        } else if (e instanceof Syntax.Negation n) {
            return forms.product(List.of(new Value.Scalar(Constant.of(-1)), value(n.of())), n.span());
        } else if (e instanceof Syntax.Product p) {
            return product(p);
        } else if (e instanceof Syntax.Power p) {
            return power(p);
        }
        return application(e);
    }

    private Value application(Syntax e) {
        if (e instanceof Syntax.Builtin b) {
            return new Value.Scalar(ScalarRules.limited(builtins.value(b), b.span()));
        } else if (e instanceof Syntax.Conditional c) {
            return new Value.Scalar(ScalarRules.limited(builtins.conditional(c), c.span()));
        } else if (e instanceof Syntax.Call c) {
            return new Value.Scalar(ScalarRules.limited(call(c), c.span()));
        } else if (e instanceof Syntax.Element x) {
            return new Value.Scalar(coordinate(x.array() + whole(x.index()), x.span()));
        } else if (e instanceof Syntax.Differential d) {
            return differentials.total(d);
        } else if (e instanceof Syntax.Derivative d) {
            return new Value.Scalar(differentials.partial(d));
        } else if (e instanceof Syntax.SquaredForm s) {
            return definition(s.name(), s.span());
        } else if (e instanceof Syntax.Unread u) {
            throw Refusal.consequence(u.span());
        }
        return summation((Syntax.Summation) e);
    }

    private Value name(Syntax.Name n) {
        String name = n.name();
        if (name.equals("pi")) {
            return new Value.Scalar(Expressions.PI);
        }
        Integer index = running.get(name);
        if (index != null) {
            return new Value.Scalar(Constant.of(index));
        }
        if (scope.is(name, Kind.INDEX)) {
            throw new Refusal(n.span(), "`" + name + "` runs in a sum and has no value outside of it.");
        }
        if (scope.is(name, Kind.INTEGER)) {
            return new Value.Scalar(whole(n));
        }
        if (scope.isDefinition(name)) {
            return definition(name, n.span());
        }
        if (scope.isFunction(name)) {
            return new Value.Scalar(call(new Syntax.Call(name, zeros(name), List.of(), n.span())));
        }
        return new Value.Scalar(scope.isCoordinate(name) ? coordinate(name, n.span()) : Expressions.symbol(name));
    }

    private Expr whole(Syntax.Name n) {
        Integer value = wholes.get(n.name());
        if (value == null) {
            throw new Refusal(n.span(), "The integer parameter `" + n.name() + "` cannot stand here.");
        }
        return Constant.of(value);
    }

    private List<Integer> zeros(String function) {
        return java.util.Collections.nCopies(scope.entry(function).arguments().size(), 0);
    }

    private Expr coordinate(String name, Span span) {
        if (coordinates.isEmpty()) {
            throw new Refusal(span, "`" + name + "` is a coordinate, and a constant must stand here.");
        }
        if (!coordinates.contains(name)) {
            throw new Refusal(
                    span,
                    "There is no coordinate `" + name + "` here.",
                    "The coordinates are " + String.join(", ", coordinates) + ".");
        }
        return Expressions.symbol(name);
    }

    Value definition(String name, Span use) {
        if (!known.containsKey(name)) {
            for (Definitions.Definition d : definitions.upTo(name, known.keySet())) {
                if (!known.containsKey(d.name())) {
                    // What is refused once is not refused anew at each use.
                    known.put(d.name(), null);
                    known.put(d.name(), defined(d));
                }
            }
        }
        Value value = known.get(name);
        if (value == null) {
            throw Refusal.consequence(use);
        }
        return value;
    }

    private Value defined(Definitions.Definition d) {
        return switch (d.form()) {
            case PLAIN -> value(d.body());
            case ROOT -> new Value.Scalar(ScalarRules.limited(Expressions.sqrt(scalar(d.body())), d.span()));
            case SQUARE -> new Value.Quadratic(lineElement(d.body(), 2));
        };
    }

    private Value product(Syntax.Product p) {
        Iterator<Boolean> divides = p.divides().iterator();
        List<Value> parts = Together.each(
                p.factors(), factor -> divides.next() ? new Value.Scalar(divisor(factor)) : value(factor));
        return forms.product(parts, p.span());
    }

    /** The reciprocal of what stands below a line: {@code 1/x^2} is x^(−2). */
    private Expr divisor(Syntax factor) {
        if (factor instanceof Syntax.Power p && scalar(p.exponent()) instanceof Constant n && n.isInteger()) {
            Constant below = n.multiply(Constant.of(-1));
            return isRootSquared(p.base(), n)
                    ? squares(below(p.base()), below, factor.span())
                    : ScalarRules.power(below(p.base()), below, factor.span());
        }
        return ScalarRules.reciprocal(below(factor), factor.span());
    }

    private Expr below(Syntax e) {
        Value v = value(e);
        if (v instanceof Value.Scalar s) {
            return s.e();
        }
        throw new Refusal(e.span(), "The differential in `" + source.shown(e.span()) + "` stands below a line.");
    }

    private Value power(Syntax.Power p) {
        Expr exponent = scalar(p.exponent());
        Value base = value(p.base());
        if (exponent instanceof Constant n && base instanceof Value.Scalar s && isRootSquared(p.base(), n)) {
            return new Value.Scalar(squares(s.e(), n, p.span()));
        }
        return base instanceof Value.Scalar s
                ? new Value.Scalar(ScalarRules.power(s.e(), exponent, p.span()))
                : forms.power(base, exponent, p.span());
    }

    /** Whether this is an even power of a name that is defined by its square. */
    private boolean isRootSquared(Syntax base, Constant exponent) {
        Definitions.Definition d = base instanceof Syntax.Name n ? definitions.get(n.name()) : null;
        return d != null && d.form() == Definitions.Form.ROOT && exponent.isInt() && exponent.intValueExact() % 2 == 0;
    }

    /** {@code (√E)ⁿ} with an even n: a power of E, without a root. */
    private static Expr squares(Expr root, Constant n, Span span) {
        Expr square = root instanceof Power p ? p.base() : root.squared();
        return ScalarRules.power(square, n.multiply(Constant.of(2).reciprocal()), span);
    }

    private Expr call(Syntax.Call c) {
        List<Expr> arguments = c.arguments().isEmpty()
                ? scope.entry(c.function()).arguments().stream()
                        .map(a -> ownArgument(c, a))
                        .toList()
                : Together.each(c.arguments(), this::scalar);
        FunctionSymbol f = FunctionSymbol.unknown(c.function(), arguments.size());
        for (int i = 0; i < c.orders().size(); i++) {
            for (int k = 0; k < c.orders().get(i); k++) {
                f = f.partial(i);
            }
        }
        return f.at(arguments);
    }

    private Expr ownArgument(Syntax.Call c, String argument) {
        if (scope.is(argument, Kind.COORDINATE, Kind.INFERRED, Kind.PARAMETER, Kind.DEFINITION)) {
            return scalar(new Syntax.Name(argument, c.span()));
        }
        throw new Refusal(
                c.span(),
                "`" + c.function() + "` stands without its arguments, and `" + argument + "` has no meaning here.",
                "Write `" + c.function() + "(…)`.");
    }

    private Value summation(Syntax.Summation s) {
        int from = whole(s.from());
        int to = whole(s.to());
        if ((long) to - from >= Limits.TERMS) {
            throw new Refusal(
                    s.span(),
                    "The sum has " + ((long) to - from + 1) + " terms; at most " + Limits.TERMS + " are expanded.");
        }
        @Nullable Integer outer = running.get(s.index());
        List<Value> terms = new ArrayList<>();
        for (int k = from; k <= to; k++) {
            running.put(s.index(), k);
            terms.add(value(s.of()));
        }
        running.remove(s.index());
        if (outer != null) {
            running.put(s.index(), outer);
        }
        return forms.sum(java.util.Collections.nCopies(terms.size(), s.of()), terms, s.span());
    }
}
