package org.vielbein.core.language;

import java.util.List;
import org.vielbein.api.chart.Condition;
import org.vielbein.api.expr.Constant;

/** An expression as written, with the place of each part; what its names mean is settled, their values are not. */
sealed interface Syntax {
    Span span();

    /** What could not be read, and was told. */
    record Unread(Span span) implements Syntax {}

    record Numeral(Constant value, Span span) implements Syntax {}

    /** A coordinate, parameter, definition, running name or undeclared letter; also {@code pi}. */
    record Name(String name, Span span) implements Syntax {}

    /** {@code x[k]} of coordinates {@code x[1..n]}. */
    record Element(String array, Syntax index, Span span) implements Syntax {}

    /** The total differential of what is inside. */
    record Differential(Syntax of, Span span) implements Syntax {}

    /** A defined dOmega², its exponent included. */
    record SquaredForm(String name, Span span) implements Syntax {}

    record Sum(List<Syntax> terms, Span span) implements Syntax {}

    record Negation(Syntax of, Span span) implements Syntax {}

    /** Factors in order; {@code divides} says which stand below the line. */
    record Product(List<Syntax> factors, List<Boolean> divides, Span span) implements Syntax {}

    /** {@code raised} where the exponent was written in raised characters. */
    record Power(Syntax base, Syntax exponent, boolean raised, Span span) implements Syntax {}

    record Group(Syntax inside, Span span) implements Syntax {}

    /** A built-in function of its arguments. */
    record Builtin(String function, List<Syntax> arguments, Span span) implements Syntax {}

    /** A declared or assumed function; no arguments: of its declared ones. {@code orders} are partial derivatives taken. */
    record Call(String function, List<Integer> orders, List<Syntax> arguments, Span span) implements Syntax {}

    /** {@code diff(E, x, …)}. */
    record Derivative(Syntax of, List<Name> by, Span span) implements Syntax {}

    /** {@code sum(k = from..to, of)}. */
    record Summation(String index, Syntax from, Syntax to, Syntax of, Span span) implements Syntax {}

    /** {@code if(left ∘ right and …, then, otherwise)}. */
    record Conditional(List<Comparison> conditions, Syntax then, Syntax otherwise, Span span) implements Syntax {}

    /** {@code left ∘ right}. */
    record Comparison(Syntax left, Condition.Relation relation, Syntax right, Span span) {}
}
