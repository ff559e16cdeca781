package org.vielbein.core.geometry;

import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.Definition;
import org.vielbein.api.chart.Interval;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.expr.Constant;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.expr.Expressions;

/**
 * Arguments under which a definition can be tested: its defaults, and for what has none a number inside its range and the
 * positive function {@code 1 + Σ uₖ²/(k + 3)}.
 */
public final class SampleArguments {
    private SampleArguments() {}

    /** The arguments of a definition. */
    public static Arguments of(Definition definition) {
        return filled(definition, Arguments.of(definition));
    }

    /** The defaults, with sample values for whole parameters alone: reals and functions stay open. */
    public static Arguments wholes(Definition definition) {
        Arguments arguments = Arguments.of(definition);
        for (Parameter parameter : arguments.missing()) {
            if (parameter instanceof Parameter.Whole whole) {
                arguments = arguments.with(whole, sample(whole));
            }
        }
        return arguments;
    }

    private static int sample(Parameter.Whole whole) {
        return Math.max(whole.lowest(), Math.min(whole.highest(), 2));
    }

    /** The given arguments, with sample values for what they leave open. */
    public static Arguments filled(Definition definition, Arguments given) {
        Arguments arguments = given;
        for (Parameter parameter : definition.parameters()) {
            if (parameter.hasDefault() || given.isGiven(parameter)) {
                continue;
            }
            if (parameter instanceof Parameter.Real real) {
                arguments = arguments.with(real, inside(real.interval()));
            } else if (parameter instanceof Parameter.Whole whole) {
                arguments = arguments.with(whole, sample(whole));
            } else if (parameter instanceof Parameter.Function function) {
                arguments = arguments.with(function, u -> {
                    Expr sum = Expressions.ONE;
                    for (int k = 0; k < u.size(); k++) {
                        sum = sum.plus(u.get(k).squared().over(k + 3));
                    }
                    return sum;
                });
            }
        }
        return arguments;
    }

    /** A number inside an interval with rational ends: the middle, or one unit and a half from its only end. */
    private static Expr inside(Interval range) {
        Expr distance = Expressions.ratio(3, 2);
        if (range.isBounded()) {
            return range.lower().orElseThrow().plus(range.upper().orElseThrow()).over(2);
        }
        return range.lower()
                .map(lower -> lower.plus(distance))
                .or(() -> range.upper().map(upper -> upper.minus(distance)))
                .orElse(Constant.of(1).plus(Expressions.ratio(1, 2)));
    }
}
